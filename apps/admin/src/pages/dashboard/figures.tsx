import type { Dashboard } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Stat } from '@lectern/ui/stat'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import { Nothing, Part } from '../../parts/facts.tsx'
import { Amount } from '../../parts/money.tsx'
import { changeOf } from './change.ts'
import { changeText } from './change-words.ts'
import { ChartsSkeleton } from './dashboard-skeleton.tsx'
import { DaysTable } from './days-table.tsx'
import { Ranking } from './ranking.tsx'
import { Revenue } from './revenue.tsx'
import { spansOf } from './spans.ts'

// The chart library weighs more than all the rest of the console.
const Charts = lazy(() => import('./charts.tsx').then((module) => ({ default: module.Charts })))

const NAME = 'text-ink no-underline hover:underline hover:underline-offset-4'

export function Figures({ dashboard }: { dashboard: Dashboard }) {
  const { newUsers, activeUsers, paidOrders, refundedOrders, before, daily, topCourses, topInstructors } = dashboard
  const { by } = spansOf(daily)
  return (
    <div className="flex flex-col gap-10">
      <div className="grid grid-cols-2 gap-x-6 gap-y-6 lg:grid-cols-4">
        <Figure label={m.admin_stat_new_users()} now={newUsers} before={before.newUsers} more="good" />
        <Figure label={m.admin_stat_active_users()} now={activeUsers} before={before.activeUsers} more="good" />
        <Figure label={m.admin_stat_paid_orders()} now={paidOrders} before={before.paidOrders} more="good" />
        <Figure label={m.house_stat_refunds()} now={refundedOrders} before={before.refundedOrders} more="bad" />
      </div>
      <Part title={by === 'day' ? m.admin_chart_daily() : m.admin_chart_weekly()}>
        <div className="pt-4">
          <Suspense fallback={<ChartsSkeleton />}>
            <Charts daily={daily} />
          </Suspense>
        </div>
        <DaysTable daily={daily} />
      </Part>
      <div className="grid gap-x-8 gap-y-10 lg:grid-cols-2 xl:grid-cols-3">
        <Revenue now={dashboard.revenue} before={before.revenue} />
        <Part title={m.admin_top_courses()} aside={m.admin_col_enrolments()}>
          {topCourses.length === 0 && <Nothing>{m.admin_nothing_in_period()}</Nothing>}
          <Ranking
            items={topCourses.map((course) => ({
              id: course.id,
              count: course.enrolments,
              name: (
                <Link to="/courses" search={{ q: course.title, open: course.id }} className={NAME}>
                  <bdi>{course.title}</bdi>
                </Link>
              ),
              ...(course.revenue.length > 0 && {
                note: (
                  <span className="flex flex-wrap gap-x-3">
                    {course.revenue.map((amount) => (
                      <Amount key={amount.currency} value={amount} />
                    ))}
                  </span>
                ),
              }),
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
                <Link to="/people" search={{ q: instructor.username }} className={NAME}>
                  <bdi>{instructor.name}</bdi>
                </Link>
              ),
            }))}
          />
        </Part>
      </div>
    </div>
  )
}

function Figure({ label, now, before, more }: { label: string; now: number; before: number; more: 'good' | 'bad' }) {
  const locale = getLocale()
  const change = changeText(changeOf(now, before), more)
  return (
    <Stat
      label={label}
      value={formatNumber(now, locale)}
      {...(change !== undefined && { change })}
      hint={<span className="figures">{m.house_before_that({ value: formatNumber(before, locale) })}</span>}
    />
  )
}
