import { sql } from 'drizzle-orm'

import type { Db } from './db.ts'

/** Removes every message to or about the addresses from the queue, whether it waits, failed or was sent; one that is being sent right now goes by its own. */
export async function dropMailJobs(tx: Db, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  const known = sql.join(
    addresses.map((address) => sql`${address.toLowerCase()}`),
    sql`, `,
  )
  await tx.execute(sql`
    delete from pgboss.job
    where name = 'mail.send' and state <> 'active' and (lower(data ->> 'to') in (${known}) or lower(data -> 'mail' ->> 'newEmail') in (${known}))`)
}
