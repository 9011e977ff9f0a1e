import type { SignedIn } from '@lectern/auth/actor'
import { passwordResets, users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { changePasswordInput } from './contract.ts'
import { demandGoodPassword } from './rules.ts'

/** Sets a new password for who knows the old one (A4); every other session and every open reset link ends. Throws `bad_credentials` on `current`. */
export async function changePassword({ deps, actor }: { deps: Deps; actor: SignedIn }, input: z.output<typeof changePasswordInput>): Promise<{ ok: true }> {
  const [user] = await deps.core.primary.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, actor.id))
  const right = await deps.auth.passwords.verify(user?.passwordHash ?? null, input.current)
  if (!right) throw new DomainError('INVALID', 'bad_credentials', { field: 'current' })
  demandGoodPassword(input.password, actor)
  const passwordHash = await deps.auth.passwords.hash(input.password)
  await deps.core.transaction(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, actor.id))
    await tx
      .update(passwordResets)
      .set({ usedAt: deps.clock.now() })
      .where(and(eq(passwordResets.userId, actor.id), isNull(passwordResets.usedAt)))
  })
  await deps.auth.sessions.revokeAll(actor.id, actor.via.kind === 'session' ? actor.via.sessionId : undefined)
  return { ok: true }
}
