import type { Dashboard } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Stat } from '@lectern/ui/stat'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import { Line, Nothing, Part } from '../../parts/facts.tsx'
import { Amount } from '../../parts/money.tsx'
import { ChartsSkeleton } from './dashboard-skeleton.tsx'
import { Ranking } from './ranking.tsx'
import { spansOf, total } from './spans.ts'

// The chart library weighs more than all the rest of the console.
const Charts = lazy(() => import('./charts.tsx').then((module) => ({ default: module.Charts })))

export function Figures({ dashboard }: { dashboard: Dashboard }) {
  const { newUsers, activeUsers, paidOrders, revenue, daily, topCourses, topInstructors } = dashboard
  const locale = getLocale()
  const { by } = spansOf(daily)
  return (
    <div className="flex flex-col gap-10">
      <div className="grid grid-cols-2 gap-x-6 gap-y-6 lg:grid-cols-4">
        <Stat label={m.admin_stat_new_users()} value={formatNumber(newUsers, locale)} />
        <Stat label={m.admin_stat_active_users()} value={formatNumber(activeUsers, locale)} />
        <Stat label={m.admin_stat_paid_orders()} value={formatNumber(paidOrders, locale)} />
        <Stat label={m.admin_chart_enrolments()} value={formatNumber(total(daily, 'enrolments'), locale)} />
      </div>
      <Part title={by === 'day' ? m.admin_chart_daily() : m.admin_chart_weekly()}>
        <div className="pt-4">
          <Suspense fallback={<ChartsSkeleton />}>
            <Charts daily={daily} />
          </Suspense>
        </div>
      </Part>
      <div className="grid gap-x-8 gap-y-10 lg:grid-cols-2 xl:grid-cols-3">
        <Part title={m.admin_top_courses()} aside={m.admin_col_enrolments()}>
          {topCourses.length === 0 && <Nothing>{m.admin_nothing_in_period()}</Nothing>}
          <Ranking
            items={topCourses.map((course) => ({
              id: course.id,
              count: course.enrolments,
              name: (
                <Link to="/courses" search={{ q: course.title }} className="text-ink no-underline hover:underline hover:underline-offset-4">
                  <bdi>{course.title}</bdi>
                </Link>
              ),
              ...(course.revenue.length > 0 && { note: <Revenue amounts={course.revenue} /> }),
            }))}
          />
        </Part>
        <Part title={m.admin_top_instructors()} aside={m.admin_col_enrolments()}>
          {topInstructors.length === 0 && <Nothing>{m.admin_nothing_in_period()}</Nothing>}
          <Ranking
            items={topInstructors.map((instructor) => ({
              id: instructor.username,
              count: instructor.enrolments,
              name: (
                <Link to="/people" search={{ q: instructor.username }} className="text-ink no-underline hover:underline hover:underline-offset-4">
                  <bdi>{instructor.name}</bdi>
                </Link>
              ),
            }))}
          />
        </Part>
        <Part title={m.admin_stat_revenue()}>
          {revenue.length === 0 && <Nothing>{m.admin_no_revenue()}</Nothing>}
          <ul>
            {revenue.map((amount) => (
              <Line
                key={amount.currency}
                end={
                  <span className="display text-xl">
                    <Amount value={amount} />
                  </span>
                }
              >
                <span className="text-muted">{currencyName(amount.currency)}</span>
              </Line>
            ))}
          </ul>
        </Part>
      </div>
    </div>
  )
}

function Revenue({ amounts }: { amounts: Dashboard['revenue'] }) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {amounts.map((amount) => (
        <Amount key={amount.currency} value={amount} />
      ))}
    </span>
  )
}

function currencyName(code: string): string {
  return new Intl.DisplayNames(getLocale(), { type: 'currency' }).of(code) ?? code
}
