import { orders } from '@lectern/db/core/payments'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq, isNull } from 'drizzle-orm'

import type { Deps, PaymentsDeps } from '../../deps.ts'
import type { OpenOrder } from './open-orders.ts'

/**
 * Closes an order that awaits payment, its page first, so that it can't be paid beside another one (M11). An order without a page was never
 * shown to anybody: whoever is opening one for it finds it closed. Throws `payment_in_progress` when it has just been paid.
 */
export async function closeOrder({ deps, payments }: { deps: Deps; payments: PaymentsDeps }, order: OpenOrder): Promise<void> {
  if (order.sessionId !== null) {
    const state = await payments.gateway.expireCheckout(order.sessionId).catch((error: unknown) => {
      deps.log.warn({ err: error, orderId: order.id }, 'the card processor did not close a checkout')
      throw new DomainError('UNAVAILABLE', 'checkout_unavailable', { orderId: order.id })
    })
    if (state === 'completed') throw new DomainError('CONFLICT', 'payment_in_progress', { orderId: order.id })
  }
  await deps.core.primary
    .update(orders)
    .set({ status: 'expired' })
    .where(
      and(
        eq(orders.id, order.id),
        eq(orders.status, 'awaiting_payment'),
        order.sessionId === null ? isNull(orders.checkoutSessionId) : eq(orders.checkoutSessionId, order.sessionId),
      ),
    )
}
