import type { UserDetail, UserSession } from '@lectern/api/contracts/staff'
import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { deviceOf } from '@lectern/kernel/device-name'
import { Badge } from '@lectern/ui/badge'
import { Button } from '@lectern/ui/button'
import { Skeleton } from '@lectern/ui/skeleton'
import { showToast } from '@lectern/ui/toast'
import { useMutation, useQuery } from '@tanstack/react-query'
import Eye from 'lucide-react/icons/eye'

import { api } from '../../data/api.ts'
import { refreshPeople } from '../../data/people.ts'
import { when } from '../../lib/time.ts'
import { CallError } from '../../parts/call-error.tsx'
import { Line, Nothing, Part } from '../../parts/facts.tsx'
import { named } from '../../words/names.ts'

/** Where a person is logged in, and who looks at the site as them. */
export function PersonSessions({ person }: { person: UserDetail }) {
  const sessions = useQuery(api.staff.userSessions.queryOptions({ userId: person.id }))
  const end = useMutation(
    api.staff.endSessions.mutationOptions({
      async onSuccess() {
        showToast({ title: m.people_session_ended(), tone: 'good' })
        await refreshPeople([person.id])
      },
      onError(error) {
        const { reason, details } = failureOf(error)
        showToast({ title: errorMessage(reason, details), tone: 'bad' })
      },
    }),
  )
  return (
    <Part title={m.admin_person_sessions()}>
      {sessions.error !== null && <CallError error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.isPending && <SessionSkeletons />}
      {sessions.data?.length === 0 && <Nothing>{m.people_no_sessions()}</Nothing>}
      <ul>
        {sessions.data?.map((session) => (
          <Line
            key={session.id}
            end={
              <Button
                size="sm"
                busy={end.isPending && end.variables.sessionId === session.id}
                onClick={() => end.mutate({ userId: person.id, sessionId: session.id })}
              >
                {m.people_end_session()}
              </Button>
            }
          >
            <Session session={session} />
          </Line>
        ))}
      </ul>
    </Part>
  )
}

function Session({ session: { userAgent, ip, createdAt, expiresAt, viewedBy } }: { session: UserSession }) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <bdi title={userAgent ?? undefined} className="font-medium">
          {deviceText(userAgent)}
        </bdi>
        {ip !== null && (
          <bdi dir="ltr" className="text-muted">
            {ip}
          </bdi>
        )}
        {viewedBy !== null && (
          <Badge tone="saffron">
            <Eye aria-hidden="true" />
            {m.people_viewed_by({ name: named(viewedBy) })}
          </Badge>
        )}
      </span>
      <span className="block text-xs text-muted">{m.people_session_times({ from: when(createdAt), to: when(expiresAt) })}</span>
    </>
  )
}

function deviceText(userAgent: string | null): string {
  const { browser, system } = deviceOf(userAgent)
  return browser !== null && system !== null ? m.settings_device({ browser, system }) : (browser ?? system ?? m.people_unknown_device())
}

function SessionSkeletons() {
  return (
    <div role="status" aria-busy="true" aria-label={m.common_loading()}>
      {['a', 'b', 'c'].map((key) => (
        <div key={key} className="flex min-h-14 items-center justify-between border-b border-line">
          <Skeleton className="h-3.5 w-56" />
          <Skeleton className="h-8 w-20" />
        </div>
      ))}
    </div>
  )
}
