import type { OrderView } from '@lectern/api/contracts/payments'
import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Spinner } from '@lectern/ui/spinner'
import { Link, useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'

import { useServices } from '../../api/use-services.ts'
import { type Outcome, outcomeOf } from '../../checkout/outcome.ts'
import { useOrder } from '../../checkout/use-order.ts'
import { declineWord } from './decline-word.ts'
import { OrderLines } from './order-lines.tsx'

const EDGES = {
  waiting: 'border-saffron',
  paid: 'border-leaf',
  declined: 'border-carmine',
  cancelled: 'border-line-strong',
  expired: 'border-line-strong',
  failed: 'border-carmine',
} as const satisfies Record<Outcome, string>

/** After the payment page: waits for the bank's word and says plainly what became of the order. */
export function OrderOutcome({ first, cancelled }: { first: OrderView; cancelled: boolean }) {
  const { order, looks, lost, lookNow } = useOrder(first)
  const router = useRouter()
  const outcome = outcomeOf(order, cancelled)
  useEffect(() => {
    // What the person may open has changed; pages seen before must not say otherwise.
    if (outcome === 'paid') void router.invalidate({ filter: (match) => match.routeId !== '/checkout/result' })
  }, [outcome, router])

  return (
    <div className="page grid gap-10 py-10 sm:py-16 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <section aria-live="polite" className={`grid content-start gap-5 border-s-4 ps-6 ${EDGES[outcome]}`}>
        <Words outcome={outcome} order={order} slow={looks > 8} />
        {lost && <p className="text-sm text-carmine">{m.checkout_lost_touch()}</p>}
        <div className="flex flex-wrap gap-3">
          <Actions outcome={outcome} order={order} lookNow={lookNow} />
        </div>
      </section>
      <OrderLines lines={order.lines} total={order.total} />
    </div>
  )
}

function Words({ outcome, order, slow }: { outcome: Outcome; order: OrderView; slow: boolean }) {
  const { locale } = useServices()
  const until = order.payment === null ? '' : formatDate(order.payment.expiresAt, locale, 'dateTime')
  const said = {
    waiting: [m.checkout_waiting_title(), slow ? m.checkout_waiting_long() : m.checkout_waiting_text()],
    paid: [m.checkout_paid_title(), m.checkout_paid_text({ number: order.number })],
    declined: [m.checkout_declined_title(), m.checkout_declined_text({ reason: declineWord(order.lastDeclineCode) })],
    cancelled: [m.checkout_cancelled_title(), m.checkout_cancelled_text({ date: until })],
    expired: [m.checkout_expired_title(), m.checkout_expired_text()],
    failed: [m.checkout_failed_title(), m.checkout_expired_text()],
  } as const satisfies Record<Outcome, readonly [string, string]>
  const [title, text] = said[outcome]
  return (
    <>
      <h1 className="display flex items-center gap-4 text-3xl">
        {outcome === 'waiting' && <Spinner className="size-6 shrink-0 text-saffron-ink" />}
        {title}
      </h1>
      <p className="max-w-measure text-lg text-muted">{text}</p>
    </>
  )
}

function Actions({ outcome, order, lookNow }: { outcome: Outcome; order: OrderView; lookNow: () => void }): ReactNode {
  const [line] = order.lines
  const { payment } = order
  const pay = (label: string) =>
    payment !== null && (
      <a href={payment.url} className={buttonClasses('primary', 'lg')}>
        {label}
      </a>
    )
  const back = line !== undefined && (
    <Link to="/courses/$slug" params={{ slug: line.slug }} className={buttonClasses('quiet', 'lg')}>
      {m.checkout_not_now()}
    </Link>
  )
  const again = line !== undefined && (
    <Link to="/checkout" search={{ course: line.courseId }} className={buttonClasses('primary', 'lg')}>
      {m.checkout_again()}
    </Link>
  )
  const actions = {
    waiting: (
      <>
        <Button onClick={lookNow}>{m.checkout_check_again()}</Button>
        {pay(m.checkout_pay_now())}
      </>
    ),
    paid: (
      <>
        {line !== undefined && (
          <Link to="/learn/$slug" params={{ slug: line.slug }} className={buttonClasses('primary', 'lg')}>
            {m.checkout_start()}
          </Link>
        )}
        <Link to="/orders/$orderId" params={{ orderId: order.id }} className={buttonClasses('quiet', 'lg')}>
          {m.checkout_receipt()}
        </Link>
      </>
    ),
    declined: (
      <>
        {pay(m.checkout_try_another())}
        {back}
      </>
    ),
    cancelled: (
      <>
        {pay(m.checkout_pay_now())}
        {back}
      </>
    ),
    expired: again,
    failed: again,
  } satisfies Record<Outcome, ReactNode>
  return actions[outcome]
}
