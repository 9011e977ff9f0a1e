import type { SignedIn } from '@lectern/auth/actor'
import { instructorApplications, users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { newId } from '@lectern/kernel/ids'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { Application, applyInput } from './contract.ts'
import { latestApplication } from './my-application.ts'

/**
 * A trainee asks to become an instructor (A6); staff decide. Throws `email_not_verified` (PRECONDITION_FAILED), `application_open` (CONFLICT) while one waits
 * for its decision, and for 30 days after a rejection `apply_later` (PRECONDITION_FAILED) with `from`.
 */
export async function applyAsInstructor({ deps, actor }: { deps: Deps; actor: SignedIn }, input: z.output<typeof applyInput>): Promise<Application> {
  if (!actor.emailVerified) throw new DomainError('PRECONDITION_FAILED', 'email_not_verified')
  const { subject, motivation, sampleUrl = null } = input
  return deps.core.transaction(async (tx) => {
    // Two that are sent at once come here one after the other.
    await tx.select({ id: users.id }).from(users).where(eq(users.id, actor.id)).for('update')
    const now = deps.clock.now()
    const before = await latestApplication(tx, actor.id)
    if (before?.state === 'pending') throw new DomainError('CONFLICT', 'application_open')
    const from = before?.againFrom ?? null
    if (from !== null && new Date(from) > now) throw new DomainError('PRECONDITION_FAILED', 'apply_later', { from })
    await tx.insert(instructorApplications).values({ id: newId(), userId: actor.id, subject, motivation, sampleUrl, createdAt: now })
    return { state: 'pending', subject, motivation, sampleUrl, answer: null, createdAt: now.toISOString(), decidedAt: null, againFrom: null }
  })
}
