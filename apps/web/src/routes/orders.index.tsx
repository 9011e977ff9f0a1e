import { formatDate, formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { EmptyState } from '@lectern/ui/states'
import { createFileRoute, Link } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { useServices } from '../api/use-services.ts'
import { OrderStatusBadge } from '../components/checkout/order-status.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/orders/')({
  beforeLoad: requirePerson,
  loader: async ({ context: { api } }) => ({ title: m.checkout_orders_title(), orders: await api.payments.orders.query() }),
  staleTime: 0,
  head: titledHead,
  component: Orders,
})

function Orders() {
  const { orders } = Route.useLoaderData()
  const { locale } = useServices()
  return (
    <div className="page grid gap-8 py-10 sm:py-14">
      <h1 className="display text-3xl">{m.checkout_orders_title()}</h1>
      {orders.length === 0 ? (
        <EmptyState
          title={m.checkout_orders_none()}
          action={
            <Link to="/courses" className={buttonClasses('primary')}>
              {m.checkout_find_course()}
            </Link>
          }
        >
          {m.checkout_orders_none_text()}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {orders.map((order) => (
            <li key={order.id} className="group relative grid grid-cols-[1fr_auto] items-baseline gap-x-6 gap-y-1 py-4 sm:grid-cols-[7rem_1fr_9rem_auto]">
              <Link
                to="/orders/$orderId"
                params={{ orderId: order.id }}
                className="figures font-medium underline-offset-4 group-hover:underline after:absolute after:inset-0"
              >
                {order.number}
              </Link>
              <span className="min-w-0 line-clamp-1 max-sm:order-3 max-sm:col-span-2 max-sm:text-sm max-sm:text-muted">
                <bdi>{order.lines.map(({ title }) => title).join(' · ')}</bdi>
              </span>
              <span className="text-sm text-muted max-sm:order-4">{formatDate(order.createdAt, locale)}</span>
              <span className="flex items-baseline justify-end gap-4">
                <OrderStatusBadge status={order.status} />
                <span className="figures whitespace-nowrap">{formatMoney(order.total, locale)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
