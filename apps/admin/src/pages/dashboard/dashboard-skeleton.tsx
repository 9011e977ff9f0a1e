import { m } from '@lectern/i18n/messages'
import { Skeleton } from '@lectern/ui/skeleton'

export function DashboardSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={m.common_loading()} className="flex flex-col gap-10">
      <div className="grid grid-cols-2 gap-6 lg:grid-cols-4">
        {['a', 'b', 'c', 'd'].map((key) => (
          <div key={key} className="flex flex-col gap-3 border-t-2 border-line pt-3">
            <Skeleton className="h-3.5 w-24" />
            <Skeleton className="h-7 w-16" />
          </div>
        ))}
      </div>
      <div className="pt-12">
        <ChartsSkeleton />
      </div>
      <div className="grid gap-8 lg:grid-cols-2 xl:grid-cols-3">
        {['a', 'b', 'c'].map((key) => (
          <div key={key} className="flex flex-col gap-4 pt-9">
            <Skeleton className="h-3.5 w-full" />
            <Skeleton className="h-3.5 w-4/5" />
            <Skeleton className="h-3.5 w-2/3" />
            <Skeleton className="h-3.5 w-1/2" />
          </div>
        ))}
      </div>
    </div>
  )
}

/** As high as the charts, which come as a file of their own. */
export function ChartsSkeleton() {
  return (
    <div aria-hidden="true" className="grid gap-x-8 gap-y-6 xl:grid-cols-3">
      {['a', 'b', 'c'].map((key) => (
        <div key={key} className="flex flex-col gap-3">
          <Skeleton className="h-5 w-24" />
          <Skeleton className="h-[170px] w-full" />
        </div>
      ))}
    </div>
  )
}
