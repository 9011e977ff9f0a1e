import { bad } from '../api/errors.ts'
import { stripeId } from '../state/ids.ts'
import type { Metadata, Transfer, TransferReversal } from '../state/objects.ts'
import { newObject, type Cause, type World } from '../state/world.ts'
import { recordMovement } from './ledger.ts'

interface TransferInput {
  amount: number
  currency: string
  destination: string
  sourceTransaction?: string | undefined
  transferGroup?: string | undefined
  description?: string | undefined
  metadata?: Metadata
}

/** Moves money from the platform to a connected account. */
export function createTransfer(world: World, input: TransferInput, cause?: Cause): Transfer {
  const account = world.store.get('account', input.destination)
  if (!account.payouts_enabled && !account.charges_enabled) {
    const message = 'Your destination account needs to have at least one of the following capabilities enabled: transfers'
    throw bad(message, 'destination', 'insufficient_capabilities_for_transfer')
  }
  const base = newObject(world, 'tr', 'transfer', input.metadata)
  const payment = stripeId('py')
  const transfer: Transfer = {
    ...base,
    amount: input.amount,
    amount_reversed: 0,
    reversed: false,
    currency: input.currency,
    destination: account.id,
    destination_payment: payment,
    source_transaction: input.sourceTransaction ?? null,
    transfer_group: input.transferGroup ?? null,
    description: input.description ?? null,
    balance_transaction: recordMovement(world, { type: 'transfer', amount: -input.amount, currency: input.currency, source: base.id }),
    internal: { reversals: [] },
  }
  world.store.put(transfer)
  recordMovement(world, { type: 'payment', amount: input.amount, currency: input.currency, source: payment, account: account.id })
  world.emit('transfer.created', transfer, cause)
  return transfer
}

/** Takes a transfer back, wholly or in part. */
export function reverseTransfer(world: World, transfer: Transfer, amount: number, cause?: Cause): TransferReversal {
  if (amount > transfer.amount - transfer.amount_reversed) throw bad('Reversal amount is greater than the unreversed amount on the transfer', 'amount')
  const { livemode: _, ...base } = newObject(world, 'trr', 'transfer_reversal')
  const { currency } = transfer
  const reversal: TransferReversal = {
    ...base,
    amount,
    currency,
    transfer: transfer.id,
    balance_transaction: recordMovement(world, { type: 'transfer_refund', amount, currency, source: base.id }),
  }
  world.store.put(reversal)
  recordMovement(world, { type: 'payment_refund', amount: -amount, currency, source: reversal.id, account: transfer.destination })
  transfer.amount_reversed += amount
  transfer.reversed = transfer.amount_reversed === transfer.amount
  transfer.internal.reversals.push(reversal.id)
  world.store.put(transfer)
  world.emit('transfer.reversed', transfer, cause)
  return reversal
}
