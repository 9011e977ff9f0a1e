import { m } from '@lectern/i18n/messages'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'

import { api } from '../../data/api.ts'
import { lastDays, USUAL_PERIOD } from '../../filters/periods.ts'
import { CallError } from '../../parts/call-error.tsx'
import { DashboardSkeleton } from './dashboard-skeleton.tsx'
import { Figures } from './figures.tsx'
import { PeriodSwitch } from './period-switch.tsx'

const route = getRouteApi('/console/')

/** What happened lately (S1). */
export function DashboardPage() {
  const { days = USUAL_PERIOD } = route.useSearch()
  const { data, error, isPlaceholderData, refetch } = useQuery(api.staff.dashboard.queryOptions(lastDays(days, new Date()), { placeholderData: keepPreviousData }))
  return (
    <div className="flex max-w-[88rem] flex-col gap-6">
      <PeriodSwitch days={days} />
      {error !== null && data === undefined ? (
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
