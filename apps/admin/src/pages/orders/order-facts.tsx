import type { OrderDetail } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Badge } from '@lectern/ui/badge'
import { Link } from '@tanstack/react-router'

import { when } from '../../lib/time.ts'
import { Facts, Line, Nothing, Part } from '../../parts/facts.tsx'
import { Amount } from '../../parts/money.tsx'
import { Code } from '../../parts/text.tsx'
import { OrderStatusBadge } from '../../words/order-status.tsx'
import { OrderPostings } from './order-postings.tsx'

export function OrderFacts({ order }: { order: OrderDetail }) {
  return (
    <div className="flex flex-col gap-8">
      <Facts
        facts={[
          { name: m.admin_col_status(), value: <OrderStatusBadge status={order.status} /> },
          {
            name: m.admin_col_buyer(),
            value: (
              <span className="flex flex-wrap gap-x-3">
                <Link to="/people" search={{ open: order.buyer.id }} className="link">
                  <bdi>{order.buyer.name}</bdi>
                </Link>
                <bdi className="text-muted">{order.buyer.email}</bdi>
              </span>
            ),
          },
          { name: m.admin_col_total(), value: <Amount value={order.total} /> },
          ...(order.paidAt === null ? [] : [{ name: m.admin_col_paid(), value: when(order.paidAt) }]),
          ...(order.paymentId === null ? [] : [{ name: m.admin_order_payment_id(), value: <Code>{order.paymentId}</Code> }]),
        ]}
      />
      {order.lastDeclineCode !== null && (
        <p className="border-s-3 border-saffron bg-saffron-wash px-4 py-2.5 text-sm">
          {m.admin_order_declined({ code: `\u2068${order.lastDeclineCode}\u2069` })}
        </p>
      )}
      <Part title={m.admin_order_lines()}>
        <ul>
          {order.lines.map((line) => (
            <Line
              key={line.courseId}
              end={
                <>
                  {line.granted ? <Badge tone="leaf">{m.admin_order_access_open()}</Badge> : <Badge>{m.admin_order_access_none()}</Badge>}
                  <Amount value={line.amount} />
                </>
              }
            >
              <bdi>{line.title}</bdi>
            </Line>
          ))}
        </ul>
      </Part>
      <OrderPostings postings={order.postings} />
      <Part title={m.admin_order_events()}>
        {order.events.length === 0 && <Nothing>{m.admin_order_no_events()}</Nothing>}
        <ul>
          {order.events.map((event) => (
            <Line
              key={event.id}
              end={event.appliedAt === null ? <Badge tone="saffron">{m.admin_event_waiting()}</Badge> : <Badge tone="leaf">{m.admin_event_applied()}</Badge>}
            >
              <Code>{event.type}</Code>
              <span className="block text-xs text-muted">{when(event.receivedAt)}</span>
            </Line>
          ))}
        </ul>
      </Part>
    </div>
  )
}
