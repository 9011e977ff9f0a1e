import { sessions, users, viewings } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { and, count, desc, eq, gt } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { userInput, UserSession } from './contract.ts'

/**
 * Live log-ins to somebody's account, an admin's view of it among them, newest first (S2). On the primary: one that has just ended isn't shown.
 * NOT_FOUND `user_not_found`.
 */
export async function listUserSessions({ deps }: Pick<Context, 'deps'>, { userId }: z.output<typeof userInput>): Promise<UserSession[]> {
  const db = deps.core.primary
  const [known] = await db.select({ people: count() }).from(users).where(eq(users.id, userId))
  if (known?.people !== 1) throw new DomainError('NOT_FOUND', 'user_not_found')
  const rows = await db
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      ip: sessions.ip,
      userAgent: sessions.userAgent,
      viewedBy: users.name,
    })
    .from(sessions)
    .leftJoin(viewings, eq(viewings.id, sessions.viewingId))
    .leftJoin(users, eq(users.id, viewings.adminId))
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, deps.clock.now())))
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
  return rows.map(({ createdAt, expiresAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() }))
}
