import { lessons, sections } from '@lectern/db/core/courses'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'

import { changeCourse, type TeachingScope } from './change-course.ts'
import type { removeItemInput } from './contract.ts'
import { readEditable } from './queries.ts'

/**
 * Removes a section with its lessons, or a lesson (T2). CONFLICT `in_use` when somebody is enrolled in the course, and `needed_while_published` when a public
 * course would be left without a lesson (T1). NOT_FOUND `section_not_found` or `lesson_not_found`.
 */
export function removeItem(scope: TeachingScope, input: z.infer<typeof removeItemInput>): Promise<{ ok: true }> {
  const { courseId, item } = input
  return changeCourse(scope, courseId, async (tx, course) => {
    if (course.status !== 'draft' && course.enrolmentCount > 0) throw new DomainError('CONFLICT', 'in_use')
    const table = { section: sections, lesson: lessons }[item.type]
    const removed = await tx
      .delete(table)
      .where(and(eq(table.id, item.id), eq(table.courseId, courseId)))
      .returning({ id: table.id })
    if (removed.length === 0) throw new DomainError('NOT_FOUND', `${item.type}_not_found`, { field: 'item.id' })
    if (course.status !== 'draft') {
      const after = await readEditable(tx, courseId, scope.actor.id)
      if (after?.missing.some((thing) => thing === 'section' || thing === 'lesson')) throw new DomainError('CONFLICT', 'needed_while_published')
    }
    return { ok: true }
  })
}
