import { createHash } from 'node:crypto'

import { orders } from '@lectern/db/core/payments'
import { DomainError } from '@lectern/kernel/errors'
import type { Locale } from '@lectern/kernel/locale'
import { and, eq, isNull, or } from 'drizzle-orm'

import type { Deps, PaymentsDeps } from '../../deps.ts'
import { pageUrl } from '../../links.ts'
import type { CheckoutRequest } from '../../ports.ts'
import { type OpenOrder, readOpenOrder } from './open-orders.ts'

/**
 * The address of the processor's page for an order, opening it when there is none yet. It happens outside any transaction: the order is there
 * before, so a crash in between is healed by the next try, which is given the same session. Null when the order was closed meanwhile.
 * Throws `checkout_unavailable` when the processor doesn't answer; the order stays and can be tried again.
 */
export async function openPage(
  { deps, payments, locale }: { deps: Deps; payments: PaymentsDeps; locale: Locale },
  order: OpenOrder,
  customerEmail: string,
): Promise<string | null> {
  if (order.checkoutUrl !== null) return order.checkoutUrl
  const session = await payments.gateway.createCheckout(requestFor(deps, order, customerEmail, locale)).catch((error: unknown) => {
    deps.log.warn({ err: error, orderId: order.id }, 'the card processor did not open a checkout')
    throw new DomainError('UNAVAILABLE', 'checkout_unavailable', { orderId: order.id })
  })
  const kept = await deps.core.primary
    .update(orders)
    .set({ checkoutSessionId: session.sessionId, checkoutUrl: session.url })
    .where(
      and(
        eq(orders.id, order.id),
        eq(orders.status, 'awaiting_payment'),
        or(isNull(orders.checkoutSessionId), eq(orders.checkoutSessionId, session.sessionId)),
      ),
    )
    .returning({ id: orders.id })
  if (kept.length > 0) return session.url

  const now = await readOpenOrder(deps.core.primary, order.id)
  if (now?.sessionId !== session.sessionId) await payments.gateway.expireCheckout(session.sessionId)
  return now?.status === 'awaiting_payment' ? now.checkoutUrl : null
}

function requestFor(deps: Deps, order: OpenOrder, customerEmail: string, locale: Locale): CheckoutRequest {
  if (order.expiresAt === null) throw new Error(`the order ${order.id} has no end`)
  const result = `${pageUrl(deps.config.siteUrl, locale, '/checkout/result')}?order=${order.id}`
  // The processor refuses a key that comes back with other parameters, so the two that may differ between tries are part of it.
  const variant = createHash('sha256').update(`${locale} ${customerEmail}`).digest('hex').slice(0, 12)
  return {
    orderId: order.id,
    lines: order.lines,
    customerEmail,
    locale,
    successUrl: result,
    cancelUrl: `${result}&cancelled=1`,
    expiresAt: order.expiresAt,
    idempotencyKey: `${order.id}-${variant}`,
  }
}
