import type { SessionInfo } from '@lectern/api/contracts/accounts'
import { errorMessage } from '@lectern/i18n/errors'
import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Badge } from '@lectern/ui/badge'
import { Button } from '@lectern/ui/button'
import { useRouter } from '@tanstack/react-router'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { useSignedIn } from '../../api/use-sign-in.ts'
import { deviceName } from '../../lib/device-name.ts'

/** Every place where this account is open, each can be ended (A2). */
export function SessionSection({ sessions }: { sessions: readonly SessionInfo[] }) {
  const { api, locale } = useServices()
  const { farewell } = useSignedIn()
  const router = useRouter()
  const end = useAction(
    (sessionId: string) => api.accounts.revokeSession.mutate({ sessionId }),
    () => router.invalidate(),
  )
  const everywhere = useAction(() => api.accounts.logOutEverywhere.mutate(), farewell)
  const failure = end.failure ?? everywhere.failure
  return (
    <div className="grid gap-5">
      <p className="text-sm text-muted">{m.account_sessions_text()}</p>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => {
          const device = deviceName(session.userAgent) ?? m.account_session_unknown()
          return (
            <li key={session.id} className="flex items-center justify-between gap-4 py-3">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2">
                  <bdi>{device}</bdi>
                  {session.current && <Badge tone="leaf">{m.account_session_current()}</Badge>}
                </p>
                <p className="text-sm text-muted figures">
                  {m.account_session_since({ date: formatDate(session.createdAt, locale, 'dateTime') })}
                  {session.ip !== null && (
                    <>
                      {' · '}
                      <bdi>{session.ip}</bdi>
                    </>
                  )}
                </p>
              </div>
              {!session.current && (
                <Button size="sm" aria-label={m.account_session_end_label({ device })} onClick={() => void end.start(session.id)}>
                  {m.account_session_end()}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <div className="grid justify-items-start gap-2">
        <Button busy={everywhere.pending} onClick={() => void everywhere.start()}>
          {m.account_log_out_everywhere()}
        </Button>
        <p className="text-sm text-muted">{m.account_log_out_everywhere_text()}</p>
      </div>
      {failure !== null && (
        <p role="alert" className="text-sm text-carmine">
          {errorMessage(failure.reason, failure.details)}
        </p>
      )}
    </div>
  )
}
