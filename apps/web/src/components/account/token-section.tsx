import type { Me, TokenInfo } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { CopyField } from '@lectern/ui/copy-field'
import { EmptyState } from '@lectern/ui/states'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'

import { type MadeToken, NewToken } from './new-token.tsx'
import { TokenList } from './token-list.tsx'

interface TokenSectionProps {
  tokens: readonly TokenInfo[]
  me: Me
  /** When the list was read. */
  at: number
}

/** API tokens of this person (A9): made, shown once, and revoked. */
export function TokenSection({ tokens, me, at }: TokenSectionProps) {
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<MadeToken | null>(null)
  const start = (
    <Button kind={tokens.length === 0 ? 'primary' : 'secondary'} onClick={() => setMaking(true)}>
      <Plus aria-hidden="true" />
      {m.settings_token_new()}
    </Button>
  )
  return (
    <div className="grid gap-8">
      {made !== null && (
        <div role="status" className="grid gap-4 rounded-lg border-2 border-leaf bg-leaf-wash p-5">
          <p className="font-semibold">{m.settings_token_made({ name: made.name })}</p>
          <CopyField label={m.settings_token_copy()} value={made.token} />
          <Button size="sm" className="justify-self-start" onClick={() => setMade(null)}>
            {m.settings_token_copied()}
          </Button>
        </div>
      )}
      {making ? (
        <NewToken
          role={me.role}
          onMade={(token) => {
            setMade(token)
            setMaking(false)
          }}
          onCancel={() => setMaking(false)}
        />
      ) : (
        tokens.length > 0 && <div>{start}</div>
      )}
      {tokens.length > 0 ? (
        <TokenList tokens={tokens} at={at} />
      ) : (
        !making && (
          <EmptyState title={m.account_tokens_none()} action={start}>
            {m.settings_tokens_none_text()}
          </EmptyState>
        )
      )}
    </div>
  )
}
