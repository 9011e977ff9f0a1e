import type { UserDetail } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Avatar } from '@lectern/ui/avatar'
import { Tabs } from '@lectern/ui/tabs'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'

import { api } from '../../data/api.ts'
import type { PersonTab } from '../../filters/person.ts'
import { useTrail } from '../../frame/trail.ts'
import { CallError } from '../../parts/call-error.tsx'
import { LatinLine } from '../../parts/text.tsx'
import { RoleBadge } from '../../words/role.tsx'
import { AccountState } from './account-state.tsx'
import { PersonActions } from './person-actions.tsx'
import { PersonAudit } from './person-audit.tsx'
import { PersonCourses } from './person-courses.tsx'
import { PersonOrders } from './person-orders.tsx'
import { PersonOverview } from './person-overview.tsx'
import { PersonPageSkeleton } from './person-page-skeleton.tsx'
import { PersonSessions } from './person-sessions.tsx'

const route = getRouteApi('/console/people/$userId')

/** Everything about one person, in parts that the address names. */
export function PersonPage() {
  const { userId } = route.useParams()
  const { data, error, refetch } = useQuery(api.staff.user.queryOptions({ userId }))
  useTrail(data === undefined ? NO_TRAIL : [{ name: data.name }])
  if (error !== null && data === undefined) return <CallError error={error} onRetry={() => void refetch()} />
  return data === undefined ? <PersonPageSkeleton /> : <Person person={data} />
}

const NO_TRAIL: readonly { name: string }[] = []

function Person({ person }: { person: UserDetail }) {
  const { tab = 'overview', by } = route.useSearch()
  const navigate = route.useNavigate()
  const open = (next: PersonTab) => void navigate({ search: next === 'overview' ? {} : { tab: next }, replace: true, resetScroll: false })
  return (
    <div className="flex max-w-[72rem] flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
        <div className="flex min-w-0 items-center gap-4">
          <Avatar name={person.name} src={person.picture} size="lg" />
          <div className="min-w-0">
            <p className="display text-2xl">
              <bdi>{person.name}</bdi>
            </p>
            <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
              <LatinLine className="text-muted">{person.username}</LatinLine>
              <RoleBadge role={person.role} />
              <AccountState person={person} />
            </div>
          </div>
        </div>
        <div className="flex flex-wrap gap-2">
          <PersonActions person={person} />
        </div>
      </div>
      <Tabs<PersonTab>
        value={tab}
        onChange={open}
        tabs={[
          { value: 'overview', label: m.people_tab_overview(), panel: <PersonOverview person={person} /> },
          { value: 'sessions', label: <Counted name={m.people_tab_sessions()} count={person.sessions} />, panel: <PersonSessions person={person} /> },
          { value: 'orders', label: <Counted name={m.admin_person_orders()} count={person.orders.length} />, panel: <PersonOrders orders={person.orders} /> },
          {
            value: 'courses',
            label: <Counted name={m.admin_nav_courses()} count={person.enrolments.length + person.teaches.length} />,
            panel: <PersonCourses teaches={person.teaches} enrolments={person.enrolments} />,
          },
          {
            value: 'audit',
            label: m.people_tab_audit(),
            panel: (
              <PersonAudit
                person={person}
                byThem={by === 'them'}
                onSwitch={(byThem) => void navigate({ search: { tab: 'audit', ...(byThem && { by: 'them' }) }, replace: true, resetScroll: false })}
              />
            ),
          },
        ]}
      />
    </div>
  )
}

function Counted({ name, count }: { name: string; count: number }) {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      {name}
      {count > 0 && <span className="text-xs font-normal text-muted figures">{formatNumber(count, getLocale())}</span>}
    </span>
  )
}
