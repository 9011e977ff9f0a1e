import type { PaymentEvent } from '@lectern/api/ports'
import type { Stripe } from 'stripe'

import { fromStripeAmount } from './amount.ts'

type Meaning = PaymentEvent extends infer Event ? (Event extends PaymentEvent ? Omit<Event, 'id' | 'createdAt'> : never) : never

/** What a Stripe event means to us. Events of other integrations on the same account carry no order and are ignored. */
export function toPaymentEvent(event: Stripe.Event): PaymentEvent {
  return { id: event.id, createdAt: new Date(event.created * 1000), ...meaningOf(event) }
}

function meaningOf(event: Stripe.Event): Meaning {
  const ignored = { type: 'ignored', name: event.type } as const
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return paidSession(event.data.object) ?? ignored
    case 'checkout.session.expired': {
      const { id: sessionId, metadata } = event.data.object
      const orderId = metadata?.['orderId']
      return orderId ? { type: 'checkout_expired', orderId, sessionId } : ignored
    }
    case 'payment_intent.payment_failed': {
      const { id: paymentId, metadata, last_payment_error: failure } = event.data.object
      const orderId = metadata['orderId']
      return orderId ? { type: 'payment_declined', orderId, paymentId, declineCode: failure?.decline_code ?? failure?.code ?? 'unknown' } : ignored
    }
    default:
      return ignored
  }
}

/** Null when the money isn't there yet (a bank debit completes the session first and pays later). */
function paidSession(session: Stripe.Checkout.Session): Meaning | null {
  const orderId = session.metadata?.['orderId']
  const intent = session.payment_intent
  const paymentId = typeof intent === 'string' ? intent : intent?.id
  const paid = session.amount_total !== null && session.currency !== null ? fromStripeAmount(session.amount_total, session.currency) : null
  if (!orderId || !paymentId || !paid || session.payment_status !== 'paid') return null
  return { type: 'checkout_paid', orderId, sessionId: session.id, paymentId, paid }
}
