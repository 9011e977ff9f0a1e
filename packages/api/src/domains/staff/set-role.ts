import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { demandAnotherAdmin, lockAdmins } from './admins.ts'
import { auditEndedViewings } from '../../audit/ended-viewings.ts'
import { audit } from '../../audit/audit.ts'
import type { setRoleInput } from './contract.ts'
import { demandSomebodyElse, lockPerson } from './subject-person.ts'

/**
 * Gives somebody another role (A6). Their log-ins go on with it; what an admin looks at as somebody ends with the rights to. Nothing happens when they have
 * it already. FORBIDDEN `not_yourself`, NOT_FOUND `user_not_found`, CONFLICT `last_admin` and `user_erased`.
 */
export async function setRole(ctx: Context & { actor: SignedIn }, { userId, role, reason }: z.output<typeof setRoleInput>): Promise<{ ok: true }> {
  const { deps, actor } = ctx
  demandSomebodyElse(actor, userId)
  await deps.core.transaction(async (tx) => {
    const admins = await lockAdmins(tx, actor)
    const person = await lockPerson(tx, userId)
    if (person.role === role) return
    if (person.role === 'admin') demandAnotherAdmin(admins, userId)
    await tx.update(users).set({ role }).where(eq(users.id, userId))
    await auditEndedViewings(tx, ctx, await deps.auth.sessions.endIn(tx, { viewingsBy: userId }))
    await audit(tx, ctx, { action: 'user.role_changed', subjectId: userId, before: { role: person.role }, after: { role, reason } })
  })
  deps.auth.sessions.refresh(userId)
  return { ok: true }
}
