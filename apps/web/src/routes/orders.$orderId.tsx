import { formatDate, formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Logo } from '@lectern/ui/logo'
import { createFileRoute, Link } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { useMe, useServices } from '../api/use-services.ts'
import { OrderStatusBadge } from '../components/checkout/order-status.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/orders/$orderId')({
  beforeLoad: requirePerson,
  loader: async ({ context: { api }, params: { orderId } }) => {
    const order = await api.payments.order.query({ orderId })
    return { title: m.checkout_order({ number: order.number }), order }
  },
  staleTime: 0,
  head: titledHead,
  component: Receipt,
})

/** An order as a sheet of paper, ready to print. */
function Receipt() {
  const { order } = Route.useLoaderData()
  const me = useMe()
  const { locale } = useServices()
  const facts = [
    { term: m.checkout_order_number(), value: <span className="figures">{order.number}</span> },
    { term: m.checkout_order_date(), value: formatDate(order.createdAt, locale, 'dateTime') },
    ...(order.paidAt === null ? [] : [{ term: m.checkout_order_paid(), value: formatDate(order.paidAt, locale, 'dateTime') }]),
    { term: m.checkout_receipt_buyer(), value: <bdi>{me?.name}</bdi> },
  ]

  return (
    <div className="page grid justify-items-center gap-6 py-10 sm:py-14">
      <article className="grid w-full max-w-3xl gap-8 border border-line bg-raised p-6 shadow-raised sm:p-10 print:border-0 print:p-0 print:shadow-none">
        <header className="flex flex-wrap items-start justify-between gap-4">
          <div className="grid gap-1">
            <Logo />
            <p className="text-sm text-muted">{m.checkout_receipt_seller()}</p>
          </div>
          <div className="grid justify-items-end gap-2">
            <h1 className="display text-2xl">{order.paidAt === null ? m.checkout_order({ number: order.number }) : m.checkout_receipt()}</h1>
            <OrderStatusBadge status={order.status} />
          </div>
        </header>
        <dl className="grid gap-x-8 gap-y-3 text-sm sm:grid-cols-2">
          {facts.map(({ term, value }) => (
            <div key={term} className="grid gap-0.5">
              <dt className="text-muted">{term}</dt>
              <dd className="figures font-medium">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <table className="w-full text-start">
          <thead>
            <tr className="border-b-2 border-ink text-sm">
              <th scope="col" className="py-2 text-start font-medium">
                {m.checkout_order_course()}
              </th>
              <th scope="col" className="py-2 text-end font-medium">
                {m.checkout_order_amount()}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.lines.map((line) => (
              <tr key={line.courseId} className="border-b border-line">
                <td className="py-3 pe-4">
                  <Link to="/courses/$slug" params={{ slug: line.slug }} className="underline-offset-4 hover:underline">
                    <bdi>{line.title}</bdi>
                  </Link>
                </td>
                <td className="py-3 text-end whitespace-nowrap">{formatMoney(line.amount, locale)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="text-lg font-semibold">
              <th scope="row" className="py-3 text-start">
                {m.checkout_total()}
              </th>
              <td className="py-3 text-end whitespace-nowrap">{formatMoney(order.total, locale)}</td>
            </tr>
          </tfoot>
        </table>
      </article>
      <div className="flex flex-wrap gap-3" data-print="hide">
        {order.status === 'awaiting_payment' && (
          <Link to="/checkout/result" search={{ order: order.id }} className={buttonClasses('primary')}>
            {m.checkout_pay_now()}
          </Link>
        )}
        <Button onClick={() => window.print()}>{m.checkout_print()}</Button>
        <Link to="/orders" className={buttonClasses('quiet')}>
          {m.checkout_orders_title()}
        </Link>
      </div>
    </div>
  )
}
