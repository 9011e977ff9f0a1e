import type { TokenInfo } from '@lectern/api/contracts/accounts'
import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { ConfirmDialog } from '@lectern/ui/dialog'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { SavedNote } from '../forms/saved-note.tsx'
import { FailureText } from '../states/failure-text.tsx'
import { scopeWord } from './scope-word.ts'

/** The tokens that there are; each can be revoked, which programs notice at once. */
export function TokenList({ tokens, at }: { tokens: readonly TokenInfo[]; at: number }) {
  const { api, locale } = useServices()
  const router = useRouter()
  const [doomed, setDoomed] = useState<TokenInfo | null>(null)
  const [asking, setAsking] = useState(false)
  const [revoked, setRevoked] = useState<string | null>(null)
  const revoke = useAction(
    (token: TokenInfo) => api.accounts.revokeToken.mutate({ tokenId: token.id }),
    async (_, { name }) => {
      setAsking(false)
      setRevoked(name)
      await router.invalidate()
    },
  )
  const name = doomed?.name ?? ''
  return (
    <div className="grid gap-4">
      <ul className="divide-y divide-line border-y border-line">
        {tokens.map((token) => (
          <li key={token.id} className="flex items-start justify-between gap-4 py-4">
            <div className="grid min-w-0 gap-0.5">
              <p className="font-medium">
                <bdi>{token.name}</bdi>
              </p>
              <p className="text-sm text-muted">{token.scopes.map(scopeWord).join(' · ')}</p>
              <p className="flex flex-wrap gap-x-3 text-sm text-muted figures">
                <span>{m.settings_token_made_on({ date: formatDate(token.createdAt, locale) })}</span>
                <Expiry expiresAt={token.expiresAt} at={at} />
                <span>
                  {token.lastUsedAt === null ? m.account_token_unused() : m.account_token_used({ date: formatDate(token.lastUsedAt, locale, 'dateTime') })}
                </span>
              </p>
            </div>
            <Button
              size="sm"
              aria-label={m.account_token_revoke_label({ name: token.name })}
              onClick={() => {
                setDoomed(token)
                setRevoked(null)
                revoke.clear()
                setAsking(true)
              }}
            >
              {m.account_token_revoke()}
            </Button>
          </li>
        ))}
      </ul>
      {revoked !== null && <SavedNote shown text={m.settings_token_revoked({ name: revoked })} />}
      <ConfirmDialog
        title={m.account_token_revoke_label({ name })}
        confirmLabel={m.account_token_revoke()}
        open={asking}
        onOpenChange={setAsking}
        busy={revoke.pending}
        onConfirm={() => {
          if (doomed !== null) void revoke.start(doomed)
        }}
      >
        <div className="grid gap-3">
          <p>{m.account_token_revoke_text({ name })}</p>
          {revoke.failure !== null && <FailureText failure={revoke.failure} />}
        </div>
      </ConfirmDialog>
    </div>
  )
}

function Expiry({ expiresAt, at }: { expiresAt: string; at: number }) {
  const { locale } = useServices()
  const date = formatDate(expiresAt, locale)
  return Date.parse(expiresAt) > at ? (
    <span>{m.account_token_expires({ date })}</span>
  ) : (
    <span className="font-medium text-carmine">{m.settings_token_expired({ date })}</span>
  )
}
