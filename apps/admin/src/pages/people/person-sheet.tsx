import { m } from '@lectern/i18n/messages'
import { Sheet } from '@lectern/ui/dialog'
import { skipToken, useQuery } from '@tanstack/react-query'

import { api } from '../../data/api.ts'
import { CallError } from '../../parts/call-error.tsx'
import { SheetSkeleton } from '../../parts/sheet-skeleton.tsx'
import { rowElement } from '../../parts/row-element.ts'
import { useLastDefined } from '../../parts/use-last-defined.ts'
import { PersonFacts } from './person-facts.tsx'

/** Everything about one person, beside the list. */
export function PersonSheet({ userId, onClose }: { userId: string | undefined; onClose: () => void }) {
  const shown = useLastDefined(userId)
  const { data, error, refetch } = useQuery(api.staff.user.queryOptions(shown === undefined ? skipToken : { userId: shown }))
  return (
    <Sheet
      wide
      open={userId !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      returnFocus={() => (shown === undefined ? null : rowElement(shown))}
      title={data === undefined ? m.admin_nav_people() : <bdi>{data.name}</bdi>}
      description={data === undefined ? undefined : <bdi>{data.username}</bdi>}
    >
      {error !== null ? <CallError error={error} onRetry={() => void refetch()} /> : data === undefined ? <SheetSkeleton /> : <PersonFacts person={data} />}
    </Sheet>
  )
}
