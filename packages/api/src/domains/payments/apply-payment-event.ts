import type { Db } from '@lectern/db/db'
import { orders, webhookEvents } from '@lectern/db/core/payments'
import { money, toDecimalString } from '@lectern/kernel/money'
import { and, eq } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'
import type { PaymentEvent } from '../../ports.ts'
import { completeOrder, type CompletingDeps } from './complete-order.ts'
import { fromStored } from './stored-event.ts'

type Applying = Pick<Deps, 'core' | 'clock' | 'log'> & CompletingDeps

/**
 * Applies a stored event of the card processor, once, in one transaction (M2, M4). Events may come in any order and any number of times.
 * Throws when the event contradicts our record (unknown order, another amount, paid twice): it then stays unapplied, and its failed job shows
 * it to the staff.
 */
export async function applyPaymentEvent(deps: Applying, eventId: string): Promise<void> {
  await deps.core.transaction(async (tx) => {
    const [row] = await tx
      .select({ payload: webhookEvents.payload, appliedAt: webhookEvents.appliedAt })
      .from(webhookEvents)
      .where(eq(webhookEvents.id, eventId))
      .for('update')
    if (!row) throw new Error(`no event ${eventId}`)
    if (row.appliedAt !== null) return
    await apply(tx, deps, fromStored(row.payload))
    await tx.update(webhookEvents).set({ appliedAt: deps.clock.now() }).where(eq(webhookEvents.id, eventId))
  })
}

function apply(tx: Db, deps: Applying, event: PaymentEvent): Promise<void> {
  switch (event.type) {
    case 'checkout_paid':
      return applyPaid(tx, deps, event)
    case 'checkout_expired':
      return applyExpired(tx, event)
    case 'payment_declined':
      return applyDeclined(tx, event)
    case 'ignored':
      return Promise.resolve()
    default:
      return event satisfies never
  }
}

/** Paid late is still paid: also an order that we held for expired becomes paid. */
async function applyPaid(tx: Db, deps: Applying, event: Extract<PaymentEvent, { type: 'checkout_paid' }>): Promise<void> {
  const [order] = await tx
    .select({
      id: orders.id,
      number: orders.number,
      userId: orders.userId,
      status: orders.status,
      currency: orders.currency,
      totalAmount: orders.totalAmount,
      sessionId: orders.checkoutSessionId,
      paymentId: orders.paymentId,
    })
    .from(orders)
    .where(eq(orders.id, event.orderId))
    .for('update')
  if (!order) throw contradiction(deps, event, 'a payment for an order that does not exist')
  if (order.status === 'paid' || order.status === 'partly_refunded' || order.status === 'refunded') {
    if (order.paymentId === event.paymentId) return
    throw contradiction(deps, event, 'an order was paid twice')
  }
  if (event.paid.amount !== order.totalAmount || event.paid.currency !== order.currency) {
    throw contradiction(
      deps,
      event,
      `${toDecimalString(event.paid)} ${event.paid.currency} paid for ${toDecimalString(money(order.totalAmount, order.currency))} ${order.currency}`,
    )
  }
  await completeOrder(tx, deps, order, { paymentId: event.paymentId, at: deps.clock.now() })
  if (order.sessionId !== event.sessionId) await tx.update(orders).set({ checkoutSessionId: event.sessionId }).where(eq(orders.id, order.id))
}

/** Only of the page that the order is paid on: an order may have had another one that was closed. */
async function applyExpired(tx: Db, event: Extract<PaymentEvent, { type: 'checkout_expired' }>): Promise<void> {
  await tx
    .update(orders)
    .set({ status: 'expired' })
    .where(and(eq(orders.id, event.orderId), eq(orders.status, 'awaiting_payment'), eq(orders.checkoutSessionId, event.sessionId)))
}

/** The order goes on awaiting payment: another card may be tried on the same page. */
async function applyDeclined(tx: Db, event: Extract<PaymentEvent, { type: 'payment_declined' }>): Promise<void> {
  await tx
    .update(orders)
    .set({ lastDeclineCode: event.declineCode })
    .where(and(eq(orders.id, event.orderId), eq(orders.status, 'awaiting_payment')))
}

function contradiction(deps: Applying, event: PaymentEvent & { orderId: string }, what: string): Error {
  deps.log.error({ eventId: event.id, orderId: event.orderId }, `card processor: ${what}`)
  return new Error(`${what} (order ${event.orderId}, event ${event.id})`)
}
