import type { ApplicationFee, Charge } from '../state/objects.ts'
import { type Cause, newObject, type World } from '../state/world.ts'
import { recordMovement } from './ledger.ts'

/** Takes the platform's fee out of a destination charge; returns the fee's id. */
export function takeApplicationFee(world: World, charge: Charge, account: string, amount: number, cause?: Cause): string {
  const { metadata: _, ...base } = newObject(world, 'fee', 'application_fee')
  const { currency } = charge
  const fee: ApplicationFee = {
    ...base,
    account,
    amount,
    amount_refunded: 0,
    refunded: false,
    currency,
    charge: charge.id,
    balance_transaction: recordMovement(world, { type: 'application_fee', amount, currency, source: base.id }),
  }
  world.store.put(fee)
  recordMovement(world, { type: 'application_fee', amount: -amount, currency, source: fee.id, account })
  world.emit('application_fee.created', fee, cause)
  return fee.id
}

/** Gives back the part of the fee that belongs to the refunded part of the charge. */
export function refundApplicationFee(world: World, fee: ApplicationFee, part: { refunded: number; charged: number }, cause?: Cause): void {
  const amount = Math.min(Math.round((fee.amount * part.refunded) / part.charged), fee.amount - fee.amount_refunded)
  const { currency } = fee
  recordMovement(world, { type: 'application_fee_refund', amount: -amount, currency, source: fee.id })
  recordMovement(world, { type: 'application_fee_refund', amount, currency, source: fee.id, account: fee.account })
  fee.amount_refunded += amount
  fee.refunded = fee.amount_refunded === fee.amount
  world.store.put(fee)
  world.emit('application_fee.refunded', fee, cause)
}
