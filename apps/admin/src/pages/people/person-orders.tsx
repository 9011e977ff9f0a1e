import type { UserDetail } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Link } from '@tanstack/react-router'

import { when } from '../../lib/time.ts'
import { Line, Nothing, Part } from '../../parts/facts.tsx'
import { Amount } from '../../parts/money.tsx'
import { OneLine } from '../../parts/text.tsx'
import { OrderStatusBadge } from '../../words/order-status.tsx'

/** `most`: in a quick look only so many are shown. */
export function PersonOrders({ orders, most = Infinity }: { orders: UserDetail['orders']; most?: number }) {
  return (
    <Part title={m.admin_person_orders()} aside={formatNumber(orders.length, getLocale())}>
      {orders.length === 0 && <Nothing>{m.admin_person_no_orders()}</Nothing>}
      <ul>
        {orders.slice(0, most).map((order) => (
          <Line
            key={order.id}
            end={
              <>
                <OrderStatusBadge status={order.status} />
                <Amount value={order.total} />
              </>
            }
          >
            <span className="flex items-baseline gap-3">
              <Link to="/orders" search={{ open: order.id }} className="shrink-0 figures link">
                <bdi>{order.number}</bdi>
              </Link>
              <OneLine>{order.courseTitles.join(' · ')}</OneLine>
            </span>
            <span className="block text-xs text-muted">{when(order.createdAt)}</span>
          </Line>
        ))}
      </ul>
    </Part>
  )
}
