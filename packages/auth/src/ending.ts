import { sessions, viewings } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { and, eq, inArray, isNull, or } from 'drizzle-orm'

/** What of somebody's ends: the log-ins to their account (or one of them), and the viewings that they hold as an admin. */
export interface Ending {
  sessionsOf?: { userId: string; sessionId?: string | undefined }
  viewingsBy?: string
}

export interface Ended {
  /** Log-ins that were deleted, views of the account among them. */
  sessions: number
  /** Viewings that were cut short, with whom they showed. */
  viewings: { id: string; userId: string }[]
}

/** Ends log-ins and viewings in the transaction of whatever is the reason for it. Servers hear of it when that is committed. */
export async function endIn(tx: Db, now: Date, { sessionsOf, viewingsBy }: Ending): Promise<Ended> {
  const own = sessionsOf && and(eq(sessions.userId, sessionsOf.userId), sessionsOf.sessionId === undefined ? undefined : eq(sessions.id, sessionsOf.sessionId))
  const deleted = own ? await tx.delete(sessions).where(own).returning({ viewingId: sessions.viewingId }) : []
  const viewed = deleted.flatMap(({ viewingId }) => (viewingId === null ? [] : [viewingId]))
  const cutShort = or(inArray(viewings.id, viewed), viewingsBy === undefined ? undefined : eq(viewings.adminId, viewingsBy))
  const ended = await tx
    .update(viewings)
    .set({ endedAt: now, tokenHash: null })
    .where(and(isNull(viewings.endedAt), cutShort))
    .returning({ id: viewings.id, userId: viewings.userId, startedAt: viewings.startedAt, expiresAt: viewings.expiresAt })
  const ids = ended.map(({ id }) => id)
  await tx.delete(sessions).where(inArray(sessions.viewingId, ids))
  return {
    sessions: deleted.length,
    viewings: ended.filter(({ startedAt, expiresAt }) => startedAt !== null && expiresAt > now).map(({ id, userId }) => ({ id, userId })),
  }
}
