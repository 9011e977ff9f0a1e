import type { Me, TokenInfo } from '@lectern/api/contracts/accounts'
import { errorMessage } from '@lectern/i18n/errors'
import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { ConfirmDialog } from '@lectern/ui/dialog'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { NewToken } from './new-token.tsx'
import { scopeWord } from './scope-word.ts'

/** API tokens of this person (A9). */
export function TokenSection({ tokens, me }: { tokens: readonly TokenInfo[]; me: Me }) {
  const { api, locale } = useServices()
  const router = useRouter()
  const [doomed, setDoomed] = useState<TokenInfo | null>(null)
  const revoke = useAction(
    (tokenId: string) => api.accounts.revokeToken.mutate({ tokenId }),
    async () => {
      setDoomed(null)
      await router.invalidate()
    },
  )
  return (
    <div className="grid gap-6">
      <p className="text-sm text-muted">{m.account_tokens_text()}</p>
      {tokens.length === 0 ? (
        <p className="text-muted">{m.account_tokens_none()}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {tokens.map((token) => (
            <li key={token.id} className="flex items-center justify-between gap-4 py-3">
              <div className="min-w-0">
                <p className="font-medium">
                  <bdi>{token.name}</bdi>
                </p>
                <p className="text-sm text-muted">{token.scopes.map(scopeWord).join(locale === 'ar' ? '، ' : ', ')}</p>
                <p className="text-sm text-muted figures">
                  {m.account_token_expires({ date: formatDate(token.expiresAt, locale) })}
                  {' · '}
                  {token.lastUsedAt === null ? m.account_token_unused() : m.account_token_used({ date: formatDate(token.lastUsedAt, locale) })}
                </p>
              </div>
              <Button size="sm" aria-label={m.account_token_revoke_label({ name: token.name })} onClick={() => setDoomed(token)}>
                {m.account_token_revoke()}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewToken role={me.role} />
      <ConfirmDialog
        title={m.account_token_revoke_label({ name: doomed?.name ?? '' })}
        confirmLabel={m.account_token_revoke()}
        open={doomed !== null}
        onOpenChange={(open) => {
          if (!open) setDoomed(null)
        }}
        busy={revoke.pending}
        onConfirm={() => {
          if (doomed !== null) void revoke.start(doomed.id)
        }}
      >
        <p>{m.account_token_revoke_text({ name: doomed?.name ?? '' })}</p>
        {revoke.failure !== null && (
          <p role="alert" className="mt-3 text-sm text-carmine">
            {errorMessage(revoke.failure.reason, revoke.failure.details)}
          </p>
        )}
      </ConfirmDialog>
    </div>
  )
}
