import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { audit } from '../../audit/audit.ts'
import type { viewAsInput } from './contract.ts'

/**
 * A link that lets the admin look at the site as somebody, once, within a minute (A8). NOT_FOUND `user_not_found`; FORBIDDEN `not_viewable` for another
 * admin, oneself, and whoever is suspended or erased.
 */
export async function viewAs(
  context: { deps: Deps; actor: SignedIn; requestId: string },
  { userId, reason }: z.output<typeof viewAsInput>,
): Promise<{ url: string }> {
  const { deps, actor } = context
  return deps.core.transaction(async (tx) => {
    const [user] = await tx.select({ role: users.role, suspendedAt: users.suspendedAt, erasedAt: users.erasedAt }).from(users).where(eq(users.id, userId))
    if (!user) throw new DomainError('NOT_FOUND', 'user_not_found')
    if (user.role === 'admin' || user.suspendedAt !== null || user.erasedAt !== null) throw new DomainError('FORBIDDEN', 'not_viewable')
    const viewing = await deps.auth.viewings.allow(tx, { adminId: actor.id, userId, reason })
    await audit(tx, context, { action: 'user.viewing_allowed', subjectId: userId, before: null, after: { viewingId: viewing.id, reason } })
    return { url: `${deps.config.siteUrl}/view-as?token=${viewing.token}` }
  })
}
