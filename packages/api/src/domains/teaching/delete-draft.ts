import { courses } from '@lectern/db/core/courses'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { TeachingScope } from './change-course.ts'
import type { courseIdInput } from './contract.ts'
import { lockOwnCourse } from './policy.ts'

/** Deletes a draft with its sections and lessons (T1). CONFLICT `not_a_draft` for what was ever published. */
export function deleteDraft({ deps, actor }: TeachingScope, { courseId }: z.infer<typeof courseIdInput>): Promise<{ ok: true }> {
  return deps.core.transaction(async (tx) => {
    const course = await lockOwnCourse(tx, actor, courseId)
    if (course.status !== 'draft') throw new DomainError('CONFLICT', 'not_a_draft')
    await tx.delete(courses).where(eq(courses.id, courseId))
    return { ok: true }
  })
}
