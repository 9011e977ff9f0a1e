import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { lockAdmins } from './admins.ts'
import { audit } from '../../audit/audit.ts'
import type { BulkOutcome, reinstateInput } from './contract.ts'
import { oneByOne } from './one-by-one.ts'
import { lockPerson } from './subject-person.ts'

/** Opens suspended accounts again (S2): they log in anew, and their API tokens work as before. Refused one by one: `user_not_found`, `user_erased`, `not_suspended`. */
export function reinstate(ctx: Context & { actor: SignedIn }, { userIds, reason }: z.output<typeof reinstateInput>): Promise<BulkOutcome> {
  const { deps, actor } = ctx
  return oneByOne(userIds, async (userId) => {
    await deps.core.transaction(async (tx) => {
      await lockAdmins(tx, actor)
      const person = await lockPerson(tx, userId)
      if (person.suspendedAt === null) throw new DomainError('CONFLICT', 'not_suspended')
      await tx.update(users).set({ suspendedAt: null }).where(eq(users.id, userId))
      await audit(tx, ctx, { action: 'user.reinstated', subjectId: userId, before: { suspended: true }, after: { suspended: false, reason } })
    })
    deps.auth.sessions.refresh(userId)
  })
}
