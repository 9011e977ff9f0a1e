import { courses } from '@lectern/db/core/courses'
import { DomainError } from '@lectern/kernel/errors'
import { eq, sql } from 'drizzle-orm'

import { changeCourse, type TeachingScope } from './change-course.ts'
import type { EditableCourse } from './contract.ts'
import { readEditable } from './queries.ts'
import { type Step, STEPS } from './rules.ts'

/**
 * Publishes a draft, closes a published course, or reopens a closed one (T1); where it is already there, nothing changes. CONFLICT `wrong_status` from any
 * other status; PRECONDITION_FAILED `not_ready_to_publish` with what is `missing`.
 */
export function moveCourse(scope: TeachingScope, courseId: string, step: Step): Promise<EditableCourse> {
  const { from, to } = STEPS[step]
  return changeCourse(scope, courseId, async (tx, course) => {
    if (course.status !== from && course.status !== to) throw new DomainError('CONFLICT', 'wrong_status', { status: course.status })
    const before = await readEditable(tx, courseId, scope.actor.id)
    if (!before) throw new DomainError('NOT_FOUND', 'course_not_found')
    if (course.status === to) return before
    if (to === 'published' && before.missing.length > 0) throw new DomainError('PRECONDITION_FAILED', 'not_ready_to_publish', { missing: before.missing })
    const now = scope.deps.clock.now().toISOString()
    await tx
      .update(courses)
      .set({ status: to, publishedAt: sql`coalesce(${courses.publishedAt}, ${now}::timestamptz)` })
      .where(eq(courses.id, courseId))
    return { ...before, status: to, updatedAt: now }
  })
}
