import { stripeId } from '../state/ids.ts'
import type { BalanceTransaction } from '../state/objects.ts'
import type { World } from '../state/world.ts'

interface Movement {
  type: BalanceTransaction['type']
  amount: number
  fee?: number
  currency: string
  source: string
  /** The connected account whose balance moves; the platform's own when absent. */
  account?: string
}

/** Records a movement of a Stripe balance and returns its id. */
export function recordMovement(world: World, { type, amount, fee = 0, currency, source, account }: Movement): string {
  const transaction: BalanceTransaction = {
    id: stripeId('txn'),
    object: 'balance_transaction',
    created: world.now(),
    type,
    reporting_category: type,
    amount,
    fee,
    net: amount - fee,
    fee_details: fee === 0 ? [] : [{ type: 'stripe_fee', amount: fee, currency, description: 'Stripe processing fees', application: null }],
    currency,
    source,
    status: 'available',
    available_on: world.now(),
    description: null,
    exchange_rate: null,
    internal: { account: account ?? null },
  }
  return world.store.put(transaction).id
}

/** The `balance` object: sums by currency. */
export function balanceOf(world: World, account: string | null) {
  const sums = new Map<string, number>()
  for (const transaction of world.store.all('balance_transaction')) {
    if (transaction.internal.account === account) sums.set(transaction.currency, (sums.get(transaction.currency) ?? 0) + transaction.net)
  }
  const available = [...sums].map(([currency, amount]) => ({ amount, currency, source_types: { card: amount } }))
  return { object: 'balance' as const, livemode: false as const, available, pending: [] }
}
