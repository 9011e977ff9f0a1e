import type { SessionInfo } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { ConfirmDialog } from '@lectern/ui/dialog'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { useSignedIn } from '../../api/use-sign-in.ts'
import { SavedNote } from '../forms/saved-note.tsx'
import { FailureText } from '../states/failure-text.tsx'
import { deviceWord, SessionRow } from './session-row.tsx'

/** Every place where this account is open, each can be ended (A2). */
export function SessionSection({ sessions }: { sessions: readonly SessionInfo[] }) {
  const { api } = useServices()
  const { farewell } = useSignedIn()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [ending, setEnding] = useState<SessionInfo | null>(null)
  const end = useAction(
    (session: SessionInfo) => {
      setEnding(session)
      return api.accounts.revokeSession.mutate({ sessionId: session.id })
    },
    () => router.invalidate(),
  )
  const everywhere = useAction(() => api.accounts.logOutEverywhere.mutate(), farewell)
  return (
    <div className="grid gap-5">
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} ending={end.pending && ending?.id === session.id} onEnd={() => void end.start(session)} />
        ))}
      </ul>
      {ending !== null && !end.pending && end.failure === null && <SavedNote shown text={m.settings_session_ended({ device: deviceWord(ending.userAgent) })} />}
      {end.failure !== null && <FailureText failure={end.failure} />}
      <Button className="justify-self-start" onClick={() => setAsking(true)}>
        {m.account_log_out_everywhere()}
      </Button>
      <ConfirmDialog
        title={m.settings_everywhere_title()}
        confirmLabel={m.account_log_out_everywhere()}
        open={asking}
        onOpenChange={setAsking}
        busy={everywhere.pending}
        onConfirm={() => void everywhere.start()}
      >
        <div className="grid gap-3">
          <p>{m.settings_everywhere_text({ count: sessions.length })}</p>
          <p>{m.settings_everywhere_log_in()}</p>
          {everywhere.failure !== null && <FailureText failure={everywhere.failure} />}
        </div>
      </ConfirmDialog>
    </div>
  )
}
