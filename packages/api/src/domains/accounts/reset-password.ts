import { sha256 } from '@lectern/auth/hash'
import { passwordResets, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { resetPasswordInput } from './contract.ts'
import { demandGoodPassword } from './rules.ts'

/**
 * Sets a new password by the link that was mailed: once, within 30 minutes, or seven days for an account that staff made (A6); every session ends (A3).
 * Who has the link reads that mailbox, so the address counts as confirmed. Throws `bad_token` for a link that is unknown, used or too old, and
 * `password_common` (the link stays good then).
 */
export async function resetPassword({ deps }: { deps: Deps }, input: z.output<typeof resetPasswordInput>): Promise<{ ok: true }> {
  const tokenHash = sha256(input.token)
  const now = deps.clock.now()
  const person = await ownerOf(deps.core.primary, tokenHash, now)
  demandGoodPassword(input.password, person)
  const passwordHash = await deps.auth.passwords.hash(input.password)
  await deps.core.transaction(async (tx) => {
    const used = await tx.update(passwordResets).set({ usedAt: now }).where(isLive(tokenHash, now)).returning({ userId: passwordResets.userId })
    if (used.length === 0) throw badToken()
    await tx
      .update(users)
      .set({ passwordHash, emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, ${now.toISOString()})` })
      .where(eq(users.id, person.id))
  })
  await deps.auth.sessions.revokeAll(person.id)
  return { ok: true }
}

async function ownerOf(db: Db, tokenHash: string, now: Date): Promise<{ id: string; username: string; email: string }> {
  const [person] = await db
    .select({ id: users.id, username: users.username, email: users.email })
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(isLive(tokenHash, now))
  if (!person) throw badToken()
  return person
}

const isLive = (tokenHash: string, now: Date) => and(eq(passwordResets.tokenHash, tokenHash), isNull(passwordResets.usedAt), gt(passwordResets.expiresAt, now))

const badToken = () => new DomainError('INVALID', 'bad_token', { field: 'token' })
