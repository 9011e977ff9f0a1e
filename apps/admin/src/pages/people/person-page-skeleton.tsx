import { m } from '@lectern/i18n/messages'
import { Skeleton } from '@lectern/ui/skeleton'

export function PersonPageSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={m.common_loading()} className="flex max-w-[72rem] flex-col gap-6">
      <div className="flex items-center gap-4">
        <Skeleton className="size-16 rounded-full!" />
        <div className="flex flex-col gap-2.5">
          <Skeleton className="h-6 w-48" />
          <Skeleton className="h-3.5 w-32" />
        </div>
      </div>
      <div className="flex gap-6 border-b border-line pb-3">
        {['a', 'b', 'c', 'd', 'e'].map((key) => (
          <Skeleton key={key} className="h-4 w-20" />
        ))}
      </div>
      <div className="grid gap-10 lg:grid-cols-2">
        <Skeleton className="h-72 w-full" />
        <Skeleton className="h-40 w-full" />
      </div>
    </div>
  )
}
