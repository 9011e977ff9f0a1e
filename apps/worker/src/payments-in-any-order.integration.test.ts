import { applyPaymentEvent } from '@lectern/api/domains/payments/apply-payment-event'
import { expireOrders } from '@lectern/api/domains/payments/expire-orders'
import { ledgerIsBalanced } from '@lectern/api/domains/payments/public'
import { orders, webhookEvents } from '@lectern/db/core/payments'
import { DomainError } from '@lectern/kernel/errors'
import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { openShop, type Shop } from '../test/shop.ts'

type Step =
  | { do: 'checkout'; courses: number[] }
  | { do: 'event'; type: 'checkout_paid' | 'checkout_expired' | 'payment_declined'; order: number; times: number }
  | { do: 'expire' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('checkout' as const), courses: fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1 }) }),
  fc.record({
    do: fc.constant('event' as const),
    type: fc.constantFrom('checkout_paid' as const, 'checkout_expired' as const, 'payment_declined' as const),
    order: fc.nat({ max: 5 }),
    times: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ do: fc.constant('expire' as const) }),
)

const PRICES = [10_001n, 333n, 0n]

async function run(shop: Shop, steps: readonly Step[]): Promise<void> {
  const { deps, clock } = shop.app
  const buyer = await shop.buyer()
  const offered = await Promise.all(PRICES.map((price, index) => shop.course(price, index + 1)))
  const made: string[] = []
  for (const one of steps) {
    if (one.do === 'checkout') {
      const chosen = one.courses.flatMap((index) => offered[index] ?? [])
      const total = one.courses.reduce((sum, index) => sum + (PRICES[index] ?? 0n), 0n)
      const placed = await shop.checkout(buyer, chosen, total).catch(refusal)
      if (placed) made.push(placed.orderId)
    } else if (one.do === 'expire') {
      clock.advance({ minutes: 80 })
      await expireOrders(deps)
    } else {
      const orderId = made[one.order]
      if (orderId === undefined) continue
      const id = await storeEvent(shop, orderId, one.type)
      if (id !== null) await Promise.all(Array.from({ length: one.times }, () => applyPaymentEvent(deps, id)))
    }
  }
}

/** What is owned already can't be bought again; anything else would be a fault. */
function refusal(error: unknown): null {
  const cause = error instanceof Error ? error.cause : null
  if (cause instanceof DomainError && cause.reason === 'already_owned') return null
  throw error
}

/** As the webhook would have stored it; the same event of an order has the same id. Null for an order without a page: the processor knows none of those. */
async function storeEvent(shop: Shop, orderId: string, type: string): Promise<string | null> {
  const { primary } = shop.app.deps.core
  const [order] = await primary
    .select({ session: orders.checkoutSessionId, amount: orders.totalAmount, currency: orders.currency })
    .from(orders)
    .where(eq(orders.id, orderId))
  if (!order?.session) return null
  const id = `evt_${type}_${orderId}`
  const payload = {
    id,
    type,
    createdAt: shop.app.clock.now().toISOString(),
    orderId,
    sessionId: order.session,
    paymentId: `pi_${orderId}`,
    declineCode: 'generic_decline',
    paid: { amount: order.amount.toString(), currency: order.currency },
  }
  await primary.insert(webhookEvents).values({ id, type, payload }).onConflictDoNothing()
  return id
}

/** Orders that are paid without all of their grants, grants without a paid order, and orders booked other than once. */
const FAULTS = sql`
  select o.id from orders o join order_lines l on l.order_id = o.id
  left join grants g on g.source = 'order_line' and g.source_id = l.id and g.ended_at is null
  where (o.status = 'paid') <> (g.id is not null)
  union all
  select o.id from orders o
  where (select count(*) from ledger_transactions t where t.order_id = o.id) <> (case when o.status = 'paid' and o.total_amount > 0 then 1 else 0 end)
  union all
  select t.order_id from ledger_transactions t join postings p on p.transaction_id = t.id group by t.id, t.order_id having sum(p.amount) <> 0`

test(
  'M3, M4, M11: whatever order things happen in and however often, the books balance, paid means granted, and each order is booked once',
  { timeout: 120_000 },
  async () => {
    const shop = await openShop()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        await run(shop, steps)
        expect([...(await shop.app.deps.core.primary.execute(FAULTS))]).toEqual([])
        expect(await ledgerIsBalanced(shop.app.deps.core.primary)).toBe(true)
      }),
      { numRuns: 25 },
    )
  },
)
