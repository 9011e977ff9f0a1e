import type { SignedIn } from '@lectern/auth/actor'
import { instructorApplications, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import { pageUrl } from '../../links.ts'
import { promiseMail } from '../../mails.ts'
import type { Context } from '../../trpc/context.ts'
import { lockAdmins } from './admins.ts'
import { audit } from '../../audit/audit.ts'
import type { BulkOutcome, decideApplicationInput } from './contract.ts'
import { oneByOne } from './one-by-one.ts'

type Decision = z.output<typeof decideApplicationInput>

/**
 * Makes applicants instructors, or tells them no (A6); each is mailed the answer, once. Refused one by one: `application_not_found`, `already_decided`, and for
 * an approval `applicant_gone` (suspended or erased) and `not_a_trainee` (they have another role by now).
 */
export function decideApplications(ctx: Context & { actor: SignedIn }, { applicationIds, ...decision }: Decision): Promise<BulkOutcome> {
  return oneByOne(applicationIds, async (id) => {
    const userId = await ctx.deps.core.transaction((tx) => decideOne(tx, ctx, id, decision))
    ctx.deps.auth.sessions.refresh(userId)
  })
}

async function decideOne(tx: Db, ctx: Context & { actor: SignedIn }, id: string, { decision, answer }: Omit<Decision, 'applicationIds'>): Promise<string> {
  const { deps, actor } = ctx
  await lockAdmins(tx, actor)
  const { userId } = await lockPending(tx, id)
  const person = await lockApplicant(tx, userId)
  const approved = decision === 'approved'
  const told = answer === undefined || answer === null || answer === '' ? null : answer
  if (approved) {
    if (!person.open) throw new DomainError('CONFLICT', 'applicant_gone')
    if (person.role !== 'trainee') throw new DomainError('CONFLICT', 'not_a_trainee')
    await tx.update(users).set({ role: 'instructor' }).where(eq(users.id, userId))
  }
  await tx
    .update(instructorApplications)
    .set({ state: decision, answer: told, decidedBy: actor.id, decidedAt: deps.clock.now() })
    .where(eq(instructorApplications.id, id))
  if (person.open) {
    const url = pageUrl(deps.config.siteUrl, person.locale, approved ? '/teach' : '/teach/apply')
    await promiseMail(tx, deps.jobs, {
      to: person.email,
      userId,
      locale: person.locale,
      mail: { template: 'application_decided', name: person.name, approved, answer: told, url },
    })
  }
  const pending = { state: 'pending' } as const
  await audit(
    tx,
    ctx,
    approved
      ? { action: 'application.approved', subjectId: id, before: pending, after: { state: 'approved', userId } }
      : { action: 'application.rejected', subjectId: id, before: pending, after: { state: 'rejected', userId } },
  )
  return userId
}

async function lockPending(tx: Db, id: string): Promise<{ userId: string }> {
  const [row] = await tx
    .select({ userId: instructorApplications.userId, state: instructorApplications.state })
    .from(instructorApplications)
    .where(eq(instructorApplications.id, id))
    .for('no key update')
  if (!row) throw new DomainError('NOT_FOUND', 'application_not_found')
  if (row.state !== 'pending') throw new DomainError('CONFLICT', 'already_decided')
  return row
}

async function lockApplicant(tx: Db, userId: string) {
  const [person] = await tx
    .select({ role: users.role, name: users.name, email: users.email, locale: users.locale, suspendedAt: users.suspendedAt, erasedAt: users.erasedAt })
    .from(users)
    .where(eq(users.id, userId))
    .for('no key update')
  if (!person) throw new Error(`application of nobody: ${userId}`)
  return { ...person, open: person.suspendedAt === null && person.erasedAt === null }
}
