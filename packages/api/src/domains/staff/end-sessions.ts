import type { SignedIn } from '@lectern/auth/actor'
import { sessions } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { and, count, eq, gt } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { auditEndedViewings } from '../../audit/ended-viewings.ts'
import { audit } from '../../audit/audit.ts'
import type { endSessionsInput } from './contract.ts'
import { lockPerson } from './subject-person.ts'

/**
 * Ends all log-ins of somebody, with what they look at as others, or the one named (S2). Nothing happens when there is none. NOT_FOUND `user_not_found`, or
 * `session_not_found` for a named one that has ended; CONFLICT `user_erased`.
 */
export async function endSessions(ctx: Context & { actor: SignedIn }, { userId, sessionId }: z.output<typeof endSessionsInput>): Promise<{ ok: true }> {
  const { deps } = ctx
  await deps.core.transaction(async (tx) => {
    await lockPerson(tx, userId)
    const before = await countSessions(tx, userId, deps.clock.now())
    const one = sessionId ?? undefined
    const ended = await deps.auth.sessions.endIn(tx, { sessionsOf: { userId, sessionId: one }, ...(one === undefined && { viewingsBy: userId }) })
    if (ended.sessions === 0 && one !== undefined) throw new DomainError('NOT_FOUND', 'session_not_found')
    await auditEndedViewings(tx, ctx, ended)
    const after = await countSessions(tx, userId, deps.clock.now())
    if (before !== after) await audit(tx, ctx, { action: 'user.sessions_ended', subjectId: userId, before: { sessions: before }, after: { sessions: after } })
  })
  deps.auth.sessions.refresh(userId)
  return { ok: true }
}

async function countSessions(tx: Db, userId: string, now: Date): Promise<number> {
  const [row] = await tx
    .select({ live: count() })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
  return row?.live ?? 0
}
