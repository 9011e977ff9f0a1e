import type { SignedIn } from '@lectern/auth/actor'
import { courses } from '@lectern/db/core/courses'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { enrolFreeInput } from './contract.ts'
import { grantAccess } from './grant-access.ts'

/** Opens a free course to a trainee; again changes nothing. NOT_FOUND `course_not_found`, CONFLICT `course_closed`, CONFLICT `not_free`. */
export function enrolFree(
  { deps, actor }: { deps: Pick<Deps, 'core' | 'clock'>; actor: SignedIn },
  input: z.infer<typeof enrolFreeInput>,
): Promise<{ slug: string }> {
  return deps.core.transaction(async (tx) => {
    // Locked, so that the price and the status can't change between the look and the grant.
    const [course] = await tx
      .select({ slug: courses.slug, status: courses.status, priceAmount: courses.priceAmount })
      .from(courses)
      .where(eq(courses.id, input.courseId))
      .for('update')
    if (!course || course.status === 'draft') throw new DomainError('NOT_FOUND', 'course_not_found')
    if (course.status === 'closed') throw new DomainError('CONFLICT', 'course_closed')
    if (course.priceAmount !== 0n) throw new DomainError('CONFLICT', 'not_free')
    await grantAccess(tx, { userId: actor.id, courseId: input.courseId, source: 'free', now: deps.clock.now() })
    return { slug: course.slug }
  })
}
