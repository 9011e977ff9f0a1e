import { passwordResets } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { and, eq, isNull } from 'drizzle-orm'

/** No link to a new password that was mailed so far works any more (A3). */
export async function endResetLinks(tx: Db, userId: string, now: Date): Promise<void> {
  await tx
    .update(passwordResets)
    .set({ usedAt: now })
    .where(and(eq(passwordResets.userId, userId), isNull(passwordResets.usedAt)))
}
