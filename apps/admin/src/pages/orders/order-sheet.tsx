import { m } from '@lectern/i18n/messages'
import { Sheet } from '@lectern/ui/dialog'
import { skipToken, useQuery } from '@tanstack/react-query'

import { api } from '../../data/api.ts'
import { when } from '../../lib/time.ts'
import { CallError } from '../../parts/call-error.tsx'
import { SheetSkeleton } from '../../parts/sheet-skeleton.tsx'
import { rowElement } from '../../parts/row-element.ts'
import { useLastDefined } from '../../parts/use-last-defined.ts'
import { OrderFacts } from './order-facts.tsx'

/** Everything about one order, beside the list. */
export function OrderSheet({ orderId, onClose }: { orderId: string | undefined; onClose: () => void }) {
  const shown = useLastDefined(orderId)
  const { data, error, refetch } = useQuery(api.staff.order.queryOptions(shown === undefined ? skipToken : { orderId: shown }))
  return (
    <Sheet
      wide
      open={orderId !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      returnFocus={() => (shown === undefined ? null : rowElement(shown))}
      title={<span className="figures">{data === undefined ? m.admin_col_number() : `${m.admin_col_number()} \u2068${data.number}\u2069`}</span>}
      // An empty line before there is one, so that nothing below it moves.
      description={data === undefined ? '\u00A0' : when(data.createdAt)}
    >
      {error !== null ? <CallError error={error} onRetry={() => void refetch()} /> : data === undefined ? <SheetSkeleton /> : <OrderFacts order={data} />}
    </Sheet>
  )
}
