import type { SignedIn } from '@lectern/auth/actor'
import { apiTokens, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { pageUrl } from '../../links.ts'
import { promiseMail } from '../../mails.ts'
import type { deleteAccountInput } from './contract.ts'
import { demandPassword } from './demand-password.ts'
import { obstacleToLeaving } from './leaving.ts'
import { daysAfter, DELETION_DAYS } from './rules.ts'

/**
 * Plans the erasure of the account in 14 days and says so by mail (A7). Other sessions and all API tokens end; logging in goes on, so that the person may change their mind.
 * Asked again, the day stays. Throws `username_wrong`, `bad_credentials` on `password`, and CONFLICT `last_admin` or `courses_published`.
 */
export async function deleteMyAccount(
  { deps, actor }: { deps: Deps; actor: SignedIn },
  { username, password }: z.output<typeof deleteAccountInput>,
): Promise<{ dueAt: string }> {
  if (username.toLowerCase() !== actor.username.toLowerCase()) throw new DomainError('INVALID', 'username_wrong', { field: 'username' })
  await demandPassword(deps, actor.id, password, 'password')
  const dueAt = await deps.core.transaction((tx) => plan(tx, deps, actor))
  await deps.auth.sessions.revokeAll(actor.id, actor.via.kind === 'session' ? actor.via.sessionId : undefined)
  return { dueAt: dueAt.toISOString() }
}

async function plan(tx: Db, deps: Deps, actor: SignedIn): Promise<Date> {
  const obstacle = await obstacleToLeaving(tx, actor)
  if (obstacle !== null) throw new DomainError('CONFLICT', obstacle)
  const [person] = await tx
    .select({ email: users.email, name: users.name, locale: users.locale, deletionDueAt: users.deletionDueAt })
    .from(users)
    .where(eq(users.id, actor.id))
    .for('update')
  if (!person) throw new DomainError('UNAUTHENTICATED', 'unauthenticated')
  if (person.deletionDueAt !== null) return person.deletionDueAt
  const now = deps.clock.now()
  const dueAt = daysAfter(now, DELETION_DAYS)
  await tx.update(users).set({ deletionDueAt: dueAt }).where(eq(users.id, actor.id))
  await tx
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.userId, actor.id), isNull(apiTokens.revokedAt)))
  const { email, name, locale } = person
  const mail = { template: 'deletion_planned', name, dueAt: dueAt.toISOString(), url: pageUrl(deps.config.siteUrl, locale, '/account/data') } as const
  await promiseMail(tx, deps.jobs, { to: email, userId: actor.id, locale, mail })
  return dueAt
}
