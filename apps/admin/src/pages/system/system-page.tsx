import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Skeleton } from '@lectern/ui/skeleton'
import { Notice } from '@lectern/ui/states'
import { useQuery } from '@tanstack/react-query'

import { api } from '../../data/api.ts'
import { when } from '../../lib/time.ts'
import { CallError } from '../../parts/call-error.tsx'
import { FailedJobs } from './failed-jobs.tsx'
import { PartitionTable } from './partition-table.tsx'
import { Queues } from './queues.tsx'
import { Services } from './services.tsx'
import { Vitals } from './vitals.tsx'

const REFRESH_SECONDS = 5
const REFRESH_MS = REFRESH_SECONDS * 1000

/** What the system stands on and how that is (S9). Hidden tabs ask for nothing. */
export function SystemPage() {
  const { data, error, refetch, dataUpdatedAt } = useQuery(api.system.status.queryOptions(undefined, { refetchInterval: REFRESH_MS }))
  return (
    <div className="flex max-w-[88rem] flex-col gap-10">
      {error !== null && data === undefined && <CallError error={error} onRetry={() => void refetch()} />}
      {error !== null && data !== undefined && (
        <Notice tone="carmine">{m.house_not_refreshed({ time: when(new Date(dataUpdatedAt).toISOString(), 'time') })}</Notice>
      )}
      {data === undefined && error === null && <SystemSkeleton />}
      {data !== undefined && (
        <>
          <Vitals status={data} />
          <div className="grid items-start gap-x-8 gap-y-10 xl:grid-cols-2">
            <div className="flex min-w-0 flex-col gap-10">
              <Services status={data} />
              {data.partitions.map((partition) => (
                <PartitionTable key={partition.name} partition={partition} />
              ))}
            </div>
            <Queues queues={data.queues} partitions={data.partitions} />
          </div>
          <FailedJobs refreshMs={REFRESH_MS} />
          <p className="text-sm text-muted figures">{m.admin_refreshes({ seconds: formatNumber(REFRESH_SECONDS, getLocale()) })}</p>
        </>
      )}
    </div>
  )
}

function SystemSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={m.common_loading()} className="flex flex-col gap-10">
      <div className="grid grid-cols-2 gap-6 lg:grid-cols-4">
        {['a', 'b', 'c', 'd'].map((key) => (
          <div key={key} className="flex flex-col gap-3 border-t-2 border-line pt-3">
            <Skeleton className="h-3.5 w-20" />
            <Skeleton className="h-7 w-28" />
            <Skeleton className="h-3.5 w-32" />
          </div>
        ))}
      </div>
      <div className="grid gap-8 lg:grid-cols-2">
        <Skeleton className="h-28 w-full" />
        <Skeleton className="h-28 w-full" />
      </div>
      <div className="grid gap-8 xl:grid-cols-2">
        <Skeleton className="h-56 w-full" />
        <Skeleton className="h-56 w-full" />
      </div>
    </div>
  )
}
