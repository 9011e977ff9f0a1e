import { bad } from '../api/errors.ts'
import type { CardEntry, CheckoutSession, PaymentIntent } from '../state/objects.ts'
import { newObject, type World } from '../state/world.ts'
import { confirmWithCard } from './charges.ts'
import { expireIfDue } from './checkout-sessions.ts'
import { createIntent } from './payment-intents.ts'

/**
 * Pays a session with what was typed on its page. Returns the intent that waits for the bank's page, or null when the session is complete.
 * Throws a card error when the card is refused; the session stays open.
 */
export function paySession(world: World, session: CheckoutSession, entry: CardEntry, authenticated: boolean): PaymentIntent | null {
  if (expireIfDue(world, session).status !== 'open') throw bad(`This Checkout Session is ${session.status}.`)
  if (session.amount_total > 0) {
    const intent = intentOf(world, session, entry)
    if (confirmWithCard(world, intent, entry, authenticated).status === 'requires_action') return intent
    session.payment_status = 'paid'
  }
  complete(world, session, entry)
  return null
}

function intentOf(world: World, session: CheckoutSession, entry: CardEntry): PaymentIntent {
  if (session.payment_intent) return world.store.get('payment_intent', session.payment_intent)
  const intent = createIntent(world, {
    ...session.internal.paymentIntentData,
    amount: session.amount_total,
    currency: session.currency,
    customer: session.customer,
    receipt_email: entry.email,
    sessionId: session.id,
  })
  session.payment_intent = intent.id
  world.store.put(session)
  return intent
}

function complete(world: World, session: CheckoutSession, entry: CardEntry): void {
  if (!session.customer && session.customer_creation === 'always') session.customer = newCustomer(world, entry)
  session.status = 'complete'
  session.url = null
  session.customer_details = { email: entry.email, name: entry.name, phone: null, address: null, tax_exempt: 'none', tax_ids: [] }
  world.store.put(session)
  world.emit('checkout.session.completed', session)
}

function newCustomer(world: World, entry: CardEntry): string {
  const { email, name } = entry
  return world.store.put({ ...newObject(world, 'cus', 'customer'), email, name, description: null, balance: 0, currency: null, delinquent: false, phone: null })
    .id
}
