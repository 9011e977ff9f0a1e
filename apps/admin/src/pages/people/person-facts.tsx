import type { UserDetail } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Badge } from '@lectern/ui/badge'
import { Link } from '@tanstack/react-router'

import { when } from '../../lib/time.ts'
import { Facts, Line, Nothing, Part } from '../../parts/facts.tsx'
import { Amount } from '../../parts/money.tsx'
import { CourseStatusBadge } from '../../words/course-status.tsx'
import { countryName, languageName } from '../../words/names.ts'
import { OrderStatusBadge } from '../../words/order-status.tsx'
import { RoleBadge } from '../../words/role.tsx'

export function PersonFacts({ person }: { person: UserDetail }) {
  const { enrolments, orders, teaches } = person
  return (
    <div className="flex flex-col gap-8">
      <Facts
        facts={[
          {
            name: m.admin_col_role(),
            value: (
              <span className="flex flex-wrap gap-1.5">
                <RoleBadge role={person.role} />
                {person.suspended && <Badge tone="carmine">{m.admin_person_suspended()}</Badge>}
              </span>
            ),
          },
          {
            name: m.admin_col_email(),
            value: (
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <a href={`mailto:${person.email}`} dir="ltr" className="link">
                  {person.email}
                </a>
                {person.emailVerified ? <Badge tone="leaf">{m.admin_person_verified()}</Badge> : <Badge tone="saffron">{m.admin_person_unverified()}</Badge>}
              </span>
            ),
          },
          { name: m.admin_col_country(), value: countryName(person.country) },
          { name: m.admin_col_language(), value: languageName(person.locale) },
          { name: m.admin_col_joined(), value: when(person.createdAt) },
          { name: m.admin_person_sessions(), value: <span className="figures">{formatNumber(person.sessions, getLocale())}</span> },
        ]}
      />
      {teaches.length > 0 && (
        <Part title={m.admin_person_teaches()} aside={formatNumber(teaches.length, getLocale())}>
          <ul>
            {teaches.map((course) => (
              <Line key={course.courseId} end={<CourseStatusBadge status={course.status} />}>
                <CourseLink title={course.title} />
              </Line>
            ))}
          </ul>
        </Part>
      )}
      <Part title={m.admin_person_orders()} aside={formatNumber(orders.length, getLocale())}>
        {orders.length === 0 && <Nothing>{m.admin_person_no_orders()}</Nothing>}
        <ul>
          {orders.map((order) => (
            <Line
              key={order.id}
              end={
                <>
                  <OrderStatusBadge status={order.status} />
                  <Amount value={order.total} />
                </>
              }
            >
              <Link to="/orders" search={{ open: order.id }} className="figures link">
                <bdi>{order.number}</bdi>
              </Link>
              <span className="block text-xs text-muted">{when(order.createdAt)}</span>
            </Line>
          ))}
        </ul>
      </Part>
      <Part title={m.admin_person_enrolments()} aside={formatNumber(enrolments.length, getLocale())}>
        {enrolments.length === 0 && <Nothing>{m.admin_person_no_enrolments()}</Nothing>}
        <ul>
          {enrolments.map((enrolment) => (
            <Line key={enrolment.courseId} end={enrolment.live ? undefined : <Badge>{m.admin_access_ended()}</Badge>}>
              <CourseLink title={enrolment.title} />
              <span className="block text-xs text-muted">{when(enrolment.enrolledAt, 'date')}</span>
            </Line>
          ))}
        </ul>
      </Part>
    </div>
  )
}

function CourseLink({ title }: { title: string }) {
  return (
    <Link to="/courses" search={{ q: title }} className="text-ink no-underline hover:underline hover:underline-offset-4">
      <bdi>{title}</bdi>
    </Link>
  )
}
