import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { demandAnotherAdmin, lockAdmins } from './admins.ts'
import { auditEndedViewings } from '../../audit/ended-viewings.ts'
import { audit } from '../../audit/audit.ts'
import type { BulkOutcome, suspendInput } from './contract.ts'
import { oneByOne } from './one-by-one.ts'
import { demandSomebodyElse, lockPerson } from './subject-person.ts'

/**
 * Shuts accounts (S2): their log-ins end, their API tokens stop, whatever they look at as somebody ends. Refused one by one: `not_yourself`, `user_not_found`,
 * `user_erased`, `already_suspended`, `last_admin`.
 */
export function suspend(ctx: Context & { actor: SignedIn }, { userIds, reason }: z.output<typeof suspendInput>): Promise<BulkOutcome> {
  return oneByOne(userIds, (userId) => suspendOne(ctx, userId, reason))
}

async function suspendOne(ctx: Context & { actor: SignedIn }, userId: string, reason: string): Promise<void> {
  const { deps, actor } = ctx
  demandSomebodyElse(actor, userId)
  await deps.core.transaction(async (tx) => {
    const admins = await lockAdmins(tx, actor)
    const person = await lockPerson(tx, userId)
    if (person.suspendedAt !== null) throw new DomainError('CONFLICT', 'already_suspended')
    if (person.role === 'admin') demandAnotherAdmin(admins, userId)
    await tx.update(users).set({ suspendedAt: deps.clock.now() }).where(eq(users.id, userId))
    await auditEndedViewings(tx, ctx, await deps.auth.sessions.endIn(tx, { sessionsOf: { userId }, viewingsBy: userId }))
    await audit(tx, ctx, { action: 'user.suspended', subjectId: userId, before: { suspended: false }, after: { suspended: true, reason } })
  })
  deps.auth.sessions.refresh(userId)
}
