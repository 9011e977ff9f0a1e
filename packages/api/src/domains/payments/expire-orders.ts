import { orders } from '@lectern/db/core/payments'
import { and, eq, lt } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'

/** The processor's own event comes first, as a rule; a payment that is still on its way makes the order paid even afterwards. */
const GRACE_MINUTES = 15

/** Closes orders whose page ran out although no event said so; says how many. Their pages can't be paid any more: the processor closed them itself. */
export async function expireOrders({ core, clock }: Pick<Deps, 'core' | 'clock'>): Promise<number> {
  const limit = new Date(clock.now().getTime() - GRACE_MINUTES * 60_000)
  const closed = await core.primary
    .update(orders)
    .set({ status: 'expired' })
    .where(and(eq(orders.status, 'awaiting_payment'), lt(orders.expiresAt, limit)))
    .returning({ id: orders.id })
  return closed.length
}
