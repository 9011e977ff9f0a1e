import type { Stripe } from 'stripe'
import { expect, test } from 'vitest'

import { toPaymentEvent } from './events.ts'

/** An event as the webhook's JSON brings it, with the fields that are read. */
function event(type: string, object: object): Stripe.Event {
  const parsed: Stripe.Event = JSON.parse(JSON.stringify({ id: 'evt_1', created: 1_700_000_000, type, data: { object } }))
  return parsed
}

const session = { id: 'cs_1', metadata: { orderId: 'order-1' }, payment_intent: 'pi_1', payment_status: 'paid', amount_total: 1_250, currency: 'egp' }

test('M2: only a session that is paid pays an order', () => {
  expect(toPaymentEvent(event('checkout.session.completed', session))).toMatchObject({
    type: 'checkout_paid',
    orderId: 'order-1',
    paid: { amount: 1_250n, currency: 'EGP' },
  })
  expect(toPaymentEvent(event('checkout.session.async_payment_succeeded', session))).toMatchObject({ type: 'checkout_paid' })
  expect(toPaymentEvent(event('checkout.session.completed', { ...session, payment_status: 'unpaid' }))).toMatchObject({ type: 'ignored' })
})

test('events without our order, or of another kind, are ignored by name', () => {
  expect(toPaymentEvent(event('checkout.session.completed', { ...session, metadata: {} }))).toMatchObject({
    type: 'ignored',
    name: 'checkout.session.completed',
  })
  expect(toPaymentEvent(event('checkout.session.expired', { ...session, metadata: null }))).toMatchObject({ type: 'ignored' })
  expect(toPaymentEvent(event('customer.created', {}))).toEqual({
    id: 'evt_1',
    createdAt: new Date(1_700_000_000_000),
    type: 'ignored',
    name: 'customer.created',
  })
})

test('a failed payment tells why, as exactly as is known', () => {
  const intent = { id: 'pi_1', metadata: { orderId: 'order-1' } }
  const declined = (last_payment_error: object | null) => toPaymentEvent(event('payment_intent.payment_failed', { ...intent, last_payment_error }))
  expect(declined({ code: 'card_declined', decline_code: 'insufficient_funds' })).toMatchObject({ type: 'payment_declined', declineCode: 'insufficient_funds' })
  expect(declined({ code: 'expired_card' })).toMatchObject({ declineCode: 'expired_card' })
  expect(declined(null)).toMatchObject({ declineCode: 'unknown' })
})
