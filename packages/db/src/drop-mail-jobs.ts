import { type SQLWrapper, sql } from 'drizzle-orm'

import type { Db } from './db.ts'

/** Removes messages from the queue by a query of their ids, whether they wait, failed or were sent; one that is being sent right now goes by its own. */
export async function dropMailJobs(tx: Db, mailIds: SQLWrapper): Promise<void> {
  await tx.execute(sql`delete from pgboss.job where name = 'mail.send' and state <> 'active' and (data ->> 'mailId')::uuid in (${mailIds})`)
}
