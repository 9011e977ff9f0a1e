import { courses, subjects } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import { changeCourse, type TeachingScope } from './change-course.ts'
import type { updateCourseInput } from './contract.ts'
import { claimSlug } from './slugs.ts'

/**
 * Changes what is given of a course's description; the rest stays. The address follows the title until the first publication. INVALID `unknown_subject`;
 * INVALID `required` when a course that isn't a draft would lose what publishing needed (T1).
 */
export function updateCourse(scope: TeachingScope, input: z.infer<typeof updateCourseInput>): Promise<{ ok: true }> {
  const { courseId, subject, ...given } = input
  return changeCourse(scope, courseId, async (tx, course) => {
    if (course.status !== 'draft' && given.subtitle === '') throw new DomainError('INVALID', 'required', { field: 'subtitle' })
    if (course.status !== 'draft' && subject === null) throw new DomainError('INVALID', 'required', { field: 'subject' })
    const slug =
      given.title !== undefined && course.publishedAt === null && given.title !== course.title ? await claimSlug(tx, given.title, courseId) : course.slug
    await tx
      .update(courses)
      .set({ ...given, ...(subject === undefined ? {} : { subjectId: await subjectIdOf(tx, subject) }), slug })
      .where(eq(courses.id, courseId))
    return { ok: true }
  })
}

async function subjectIdOf(tx: Db, slug: string | null): Promise<string | null> {
  if (slug === null) return null
  const [subject] = await tx.select({ id: subjects.id }).from(subjects).where(eq(subjects.slug, slug))
  if (!subject) throw new DomainError('INVALID', 'unknown_subject', { field: 'subject' })
  return subject.id
}
