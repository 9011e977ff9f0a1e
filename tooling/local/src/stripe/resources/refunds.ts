import { bad } from '../api/errors.ts'
import { flag, integer, metadataOf, text } from '../api/form.ts'
import { checkAmount } from '../money.ts'
import type { Refund } from '../state/objects.ts'
import { type Call, newObject, type World } from '../state/world.ts'
import { refundApplicationFee } from './application-fees.ts'
import { recordMovement } from './ledger.ts'
import { reverseTransfer } from './transfers.ts'

const REASONS = ['duplicate', 'fraudulent', 'requested_by_customer'] as const

/** Pays a charge back, wholly or in part; with Connect also takes back the transfer and the fee when asked to. */
export function createRefund(world: World, call: Call): Refund {
  const { store } = world
  const { params } = call
  const charge = store.get('charge', text(params, 'charge') ?? store.get('payment_intent', text(params, 'payment_intent')).latest_charge)
  const left = charge.amount_captured - charge.amount_refunded
  const amount = integer(params, 'amount') ?? left
  if (left === 0) throw bad(`Charge ${charge.id} has already been refunded.`, undefined, 'charge_already_refunded')
  if (amount === 0) throw bad('Invalid positive integer', 'amount', 'parameter_invalid_integer')
  if (amount > left) throw bad(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, 'amount')
  checkAmount(amount, charge.currency, 'amount')

  const { livemode: _, ...base } = newObject(world, 're', 'refund', metadataOf(params))
  const refund: Refund = {
    ...base,
    amount,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    reason: REASONS.find((reason) => reason === text(params, 'reason')) ?? null,
    status: 'succeeded',
    receipt_number: null,
    balance_transaction: recordMovement(world, { type: 'refund', amount: -amount, currency: charge.currency, source: base.id }),
    transfer_reversal: null,
  }
  if (flag(params, 'reverse_transfer') && charge.transfer) {
    const transfer = store.get('transfer', charge.transfer)
    const share = Math.min(Math.round((transfer.amount * amount) / charge.amount), transfer.amount - transfer.amount_reversed)
    refund.transfer_reversal = reverseTransfer(world, transfer, share, call).id
  }
  if (flag(params, 'refund_application_fee') && charge.application_fee) {
    refundApplicationFee(world, store.get('application_fee', charge.application_fee), { refunded: amount, charged: charge.amount }, call)
  }
  const before = charge.amount_refunded
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  store.put(refund)
  store.put(charge)
  world.emit('refund.created', refund, call)
  world.emit('charge.refunded', charge, call, { amount_refunded: before })
  return refund
}
