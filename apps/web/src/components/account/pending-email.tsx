import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { useRouter } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'
import { FailureText } from '../states/failure-text.tsx'
import { CodeForm } from './code-form.tsx'
import { useMeAction } from './use-me-action.ts'

interface PendingEmailProps {
  me: Me
  pending: string
  onConfirmed: (me: Me) => void
  onKept: (me: Me) => void
}

/** A new address that waits for its code; the old one counts until then (A4). */
export function PendingEmail({ me, pending, onConfirmed, onKept }: PendingEmailProps) {
  const { api, session } = useServices()
  const router = useRouter()
  const keep = useMeAction(() => api.accounts.keepEmail.mutate(), onKept)
  return (
    <div className="grid gap-5 rounded-lg border border-line bg-raised p-5">
      <div className="grid gap-1">
        <p className="font-medium break-words">{m.settings_email_pending({ email: pending })}</p>
        <p className="text-sm text-muted">{m.settings_email_pending_text({ email: me.email })}</p>
      </div>
      <CodeForm
        onConfirmed={async (after) => {
          session.set(after)
          await router.invalidate()
          onConfirmed(after)
        }}
      >
        <Button kind="quiet" busy={keep.pending} onClick={() => void keep.start()}>
          {m.settings_email_keep()}
        </Button>
      </CodeForm>
      {keep.failure !== null && <FailureText failure={keep.failure} />}
    </div>
  )
}
