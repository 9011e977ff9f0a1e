import { ApiError } from '../api/errors.ts'
import { checkAmount, checkedCurrency } from '../money.ts'
import { randomToken } from '../state/ids.ts'
import type { PaymentFailure, PaymentIntent, PaymentIntentData } from '../state/objects.ts'
import { type Cause, newObject, type World } from '../state/world.ts'
import { viewOf } from '../api/view.ts'

interface IntentInput extends PaymentIntentData {
  amount: number
  currency: string
  customer: string | null
  receipt_email: string | null
  sessionId: string | null
}

export function createIntent(world: World, input: IntentInput, cause?: Cause): PaymentIntent {
  const { metadata, sessionId, ...fields } = input
  const currency = checkedCurrency(fields.currency)
  checkAmount(fields.amount, currency, 'amount')
  if (fields.customer) world.store.get('customer', fields.customer)
  const base = newObject(world, 'pi', 'payment_intent', metadata)
  const intent: PaymentIntent = {
    ...base,
    ...fields,
    currency,
    amount_received: 0,
    amount_capturable: 0,
    status: 'requires_payment_method',
    latest_charge: null,
    last_payment_error: null,
    next_action: null,
    payment_method: null,
    payment_method_types: ['card'],
    capture_method: 'automatic',
    confirmation_method: 'automatic',
    canceled_at: null,
    client_secret: `${base.id}_secret_${randomToken(12)}`,
    internal: { sessionId, waitingCard: null },
  }
  world.store.put(intent)
  world.emit('payment_intent.created', intent, cause)
  return intent
}

/** Marks the intent as failed, so that another card may be tried, and tells the webhooks. */
export function failIntent(world: World, intent: PaymentIntent, failure: PaymentFailure, cause?: Cause): void {
  intent.status = 'requires_payment_method'
  intent.next_action = null
  intent.last_payment_error = failure
  intent.internal.waitingCard = null
  world.store.put(intent)
  world.emit('payment_intent.payment_failed', intent, cause)
}

export function cancelIntent(world: World, intent: PaymentIntent, cause?: Cause): PaymentIntent {
  if (intent.status === 'succeeded' || intent.status === 'canceled') throw unexpectedState(world, intent)
  intent.status = 'canceled'
  intent.canceled_at = world.now()
  intent.next_action = null
  intent.internal.waitingCard = null
  world.store.put(intent)
  world.emit('payment_intent.canceled', intent, cause)
  return intent
}

export function unexpectedState(world: World, intent: PaymentIntent): ApiError {
  return new ApiError(400, {
    type: 'invalid_request_error',
    code: 'payment_intent_unexpected_state',
    message: `This PaymentIntent's status is ${intent.status}.`,
    payment_intent: viewOf(world.store, intent),
  })
}
