import type { Db } from '@lectern/db/db'
import { postings } from '@lectern/db/core/payments'
import { sql } from 'drizzle-orm'

export { orderNumber } from './rules.ts'

/** Whether all postings add up to 0 in every currency (M3). Reads all of them. */
export async function ledgerIsBalanced(db: Db): Promise<boolean> {
  const unbalanced = await db
    .select({ currency: postings.currency })
    .from(postings)
    .groupBy(postings.currency)
    .having(sql`sum(${postings.amount}) <> 0`)
    .limit(1)
  return unbalanced.length === 0
}
