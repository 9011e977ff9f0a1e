import type { Actor } from '@lectern/auth/actor'
import { dataExports } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { and, eq, gt } from 'drizzle-orm'

/** The ZIP of an export for its owner, who is here by a log-in of their own; null for everybody else and for what isn't there any more (A7). */
export async function readExport(db: Db, actor: Actor, exportId: string, now: Date): Promise<Buffer | null> {
  if (actor.kind !== 'user' || actor.via.kind !== 'session') return null
  const [row] = await db
    .select({ archive: dataExports.archive })
    .from(dataExports)
    .where(and(eq(dataExports.id, exportId), eq(dataExports.userId, actor.id), eq(dataExports.state, 'ready'), gt(dataExports.expiresAt, now)))
  return row?.archive ?? null
}
