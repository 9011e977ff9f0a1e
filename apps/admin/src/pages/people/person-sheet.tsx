import type { UserDetail } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Sheet } from '@lectern/ui/dialog'
import { skipToken, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { api } from '../../data/api.ts'
import { CallError } from '../../parts/call-error.tsx'
import { rowElement } from '../../parts/row-element.ts'
import { SheetSkeleton } from '../../parts/sheet-skeleton.tsx'
import { useLastDefined } from '../../parts/use-last-defined.ts'
import { PersonActions } from './person-actions.tsx'
import { PersonCourses } from './person-courses.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonOrders } from './person-orders.tsx'

/** A quick look at one person beside the list, with what is done most; the rest is on their page. */
export function PersonSheet({ userId, onClose }: { userId: string | undefined; onClose: () => void }) {
  const shown = useLastDefined(userId)
  const { data, error, refetch } = useQuery(api.staff.user.queryOptions(shown === undefined ? skipToken : { userId: shown }))
  return (
    <Sheet
      wide
      open={userId !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      returnFocus={() => (shown === undefined ? null : rowElement(shown))}
      title={data === undefined ? m.admin_nav_people() : <NameOf person={data} />}
      footer={
        data !== undefined && (
          <>
            <PersonActions person={data} compact />
            <Link to="/people/$userId" params={{ userId: data.id }} className={buttonClasses('primary', 'sm')}>
              {m.people_open_page()}
            </Link>
          </>
        )
      }
    >
      {error !== null ? (
        <CallError error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SheetSkeleton />
      ) : (
        <div className="flex flex-col gap-8">
          <PersonFacts person={data} />
          <PersonOrders orders={data.orders} most={AT_A_GLANCE} />
          <PersonCourses teaches={data.teaches} enrolments={data.enrolments} most={AT_A_GLANCE} />
        </div>
      )}
    </Sheet>
  )
}

const AT_A_GLANCE = 5

function NameOf({ person }: { person: UserDetail }) {
  return (
    <span className="flex items-center gap-3">
      <Avatar name={person.name} src={person.picture} />
      <span className="min-w-0">
        <bdi className="block">{person.name}</bdi>
        <bdi className="block text-sm font-normal text-muted">{person.username}</bdi>
      </span>
    </span>
  )
}
