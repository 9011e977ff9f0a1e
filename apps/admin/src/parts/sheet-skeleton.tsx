import { m } from '@lectern/i18n/messages'
import { Skeleton } from '@lectern/ui/skeleton'

/** A sheet's facts and lists before they are there. */
export function SheetSkeleton() {
  return (
    <div aria-busy="true" aria-label={m.common_loading()} role="status" className="flex flex-col gap-8">
      {[5, 2, 4].map((lines) => (
        <div key={lines}>
          {Array.from({ length: lines }, (_, index) => (
            // Grey lines: position is identity.
            <div key={index} className="flex min-h-9 items-center justify-between gap-8 border-b border-line">
              <Skeleton className="h-3.5 w-24" />
              <Skeleton className="h-3.5 w-32" />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
