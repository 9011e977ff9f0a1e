import { ApiError } from '../api/errors.ts'
import { viewOf } from '../api/view.ts'
import { findCard, isDecline, type TestCard } from '../cards.ts'
import { cardFee } from '../money.ts'
import { stripeId } from '../state/ids.ts'
import type { CardEntry, Charge, Dispute, PaymentFailure, PaymentIntent } from '../state/objects.ts'
import { type Cause, newObject, type World } from '../state/world.ts'
import { takeApplicationFee } from './application-fees.ts'
import { recordMovement } from './ledger.ts'
import { failIntent, unexpectedState } from './payment-intents.ts'
import { createTransfer } from './transfers.ts'

/**
 * Confirms a PaymentIntent with a card: paid, or waiting for the bank's page (`requires_action`).
 * Throws a 402 like Stripe's when the card is refused; the failed attempt is kept.
 */
export function confirmWithCard(world: World, intent: PaymentIntent, entry: CardEntry, authenticated: boolean, cause?: Cause): PaymentIntent {
  if (intent.status === 'succeeded' || intent.status === 'canceled') throw unexpectedState(world, intent)
  const card = findCard(entry.number)
  if (!card) throw cardError(world, intent, { type: 'card_error', code: 'incorrect_number', param: 'number', message: 'Your card number is incorrect.' })
  if (card.behaviour === 'authentication' && !authenticated) return waitForBank(world, intent, entry, cause)

  const charge = newCharge(world, intent, card, entry, authenticated)
  intent.latest_charge = charge.id
  if (isDecline(card.behaviour)) {
    const { code, declineCode, message } = card.behaviour
    const failure: PaymentFailure = { type: 'card_error', code, decline_code: declineCode, message, charge: charge.id }
    world.store.put(charge)
    world.emit('charge.failed', charge, cause)
    failIntent(world, intent, failure, cause)
    throw cardError(world, intent, failure)
  }
  settle(world, intent, charge, cause)
  if (card.behaviour === 'disputed') openDispute(world, charge, cause)
  return intent
}

function cardError(world: World, intent: PaymentIntent, failure: PaymentFailure): ApiError {
  return new ApiError(402, { ...failure, payment_intent: viewOf(world.store, intent) })
}

function waitForBank(world: World, intent: PaymentIntent, entry: CardEntry, cause?: Cause): PaymentIntent {
  intent.status = 'requires_action'
  intent.next_action = { type: 'redirect_to_url', redirect_to_url: { url: `${world.origin}/3ds/${intent.id}`, return_url: null } }
  intent.internal.waitingCard = entry
  world.store.put(intent)
  world.emit('payment_intent.requires_action', intent, cause)
  return intent
}

function newCharge(world: World, intent: PaymentIntent, card: TestCard, entry: CardEntry, authenticated: boolean): Charge {
  const decline = isDecline(card.behaviour) ? card.behaviour : null
  return {
    ...newObject(world, 'ch', 'charge', { ...intent.metadata }),
    amount: intent.amount,
    amount_captured: decline ? 0 : intent.amount,
    amount_refunded: 0,
    refunded: false,
    disputed: false,
    captured: !decline,
    paid: !decline,
    status: decline ? 'failed' : 'succeeded',
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    payment_intent: intent.id,
    payment_method: stripeId('pm'),
    receipt_email: intent.receipt_email,
    transfer_group: intent.transfer_group,
    transfer_data: intent.transfer_data && { destination: intent.transfer_data.destination, amount: intent.transfer_data.amount ?? null },
    application_fee: null,
    application_fee_amount: intent.application_fee_amount,
    on_behalf_of: intent.on_behalf_of,
    balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    payment_method_details: {
      type: 'card',
      card: {
        brand: card.brand,
        last4: card.number.slice(-4),
        exp_month: 12,
        exp_year: 2034,
        country: 'US',
        funding: 'credit',
        three_d_secure: authenticated ? { result: 'authenticated', version: '2.2.0' } : null,
      },
    },
    outcome: {
      network_status: decline ? 'declined_by_network' : 'approved_by_network',
      type: decline ? 'issuer_declined' : 'authorized',
      risk_level: 'normal',
      seller_message: decline ? 'The bank did not return any further details with this decline.' : 'Payment complete.',
    },
    billing_details: { email: entry.email, name: entry.name, phone: null, address: null },
  }
}

function settle(world: World, intent: PaymentIntent, charge: Charge, cause?: Cause): void {
  const { amount, currency } = charge
  charge.balance_transaction = recordMovement(world, { type: 'charge', amount, fee: cardFee(amount), currency, source: charge.id })
  if (intent.transfer_data) {
    const share = intent.transfer_data.amount ?? amount
    const { destination } = intent.transfer_data
    const transfer = createTransfer(
      world,
      { amount: share, currency, destination, sourceTransaction: charge.id, transferGroup: intent.transfer_group ?? undefined },
      cause,
    )
    charge.transfer = transfer.id
    if (intent.application_fee_amount) charge.application_fee = takeApplicationFee(world, charge, transfer.destination, intent.application_fee_amount, cause)
  }
  intent.status = 'succeeded'
  intent.amount_received = intent.amount
  intent.next_action = null
  intent.last_payment_error = null
  intent.payment_method = charge.payment_method
  intent.internal.waitingCard = null
  world.store.put(charge)
  world.store.put(intent)
  world.emit('charge.succeeded', charge, cause)
  world.emit('payment_intent.succeeded', intent, cause)
}

function openDispute(world: World, charge: Charge, cause?: Cause): void {
  const dispute: Dispute = {
    ...newObject(world, 'du', 'dispute'),
    amount: charge.amount,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    reason: 'fraudulent',
    status: 'needs_response',
    is_charge_refundable: true,
  }
  world.store.put(dispute)
  charge.disputed = true
  world.store.put(charge)
  world.emit('charge.dispute.created', dispute, cause)
}
