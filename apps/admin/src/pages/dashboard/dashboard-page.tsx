import { m } from '@lectern/i18n/messages'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'

import { api } from '../../data/api.ts'
import { spanOf } from '../../filters/periods.ts'
import { CallError } from '../../parts/call-error.tsx'
import { DashboardSkeleton } from './dashboard-skeleton.tsx'
import { Figures } from './figures.tsx'
import { PeriodSwitch } from './period-switch.tsx'

const route = getRouteApi('/console/')

/** What happened in a span of days, beside as many days before (S1). */
export function DashboardPage() {
  const search = route.useSearch()
  const span = spanOf(search, new Date())
  const { data, error, isPlaceholderData, refetch } = useQuery(api.staff.dashboard.queryOptions(span, { placeholderData: keepPreviousData }))
  return (
    <div className="flex max-w-[88rem] flex-col gap-6">
      <PeriodSwitch search={search} span={span} />
      {error !== null && (data === undefined || isPlaceholderData) ? (
        <CallError error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <DashboardSkeleton />
      ) : (
        <div
          aria-label={m.admin_nav_dashboard()}
          role="group"
          aria-busy={isPlaceholderData}
          className={isPlaceholderData ? 'opacity-60 transition-opacity' : undefined}
        >
          <Figures dashboard={data} />
        </div>
      )}
    </div>
  )
}
