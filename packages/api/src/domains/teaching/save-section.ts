import { sections } from '@lectern/db/core/courses'
import { DomainError } from '@lectern/kernel/errors'
import { newId } from '@lectern/kernel/ids'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { changeCourse, type TeachingScope } from './change-course.ts'
import type { saveSectionInput } from './contract.ts'

const MOST = 100

/** Adds a section at the end, or renames one (T2). NOT_FOUND `section_not_found`, LIMIT_EXCEEDED `too_many` above 100. */
export function saveSection(scope: TeachingScope, input: z.infer<typeof saveSectionInput>): Promise<{ sectionId: string }> {
  const { courseId, sectionId, title } = input
  return changeCourse(scope, courseId, async (tx) => {
    if (sectionId === null || sectionId === undefined) {
      const [at] = await tx
        .select({ count: sql<number>`count(*)::int`, end: sql<number>`coalesce(max(${sections.position}) + 1, 0)` })
        .from(sections)
        .where(eq(sections.courseId, courseId))
      if ((at?.count ?? 0) >= MOST) throw new DomainError('LIMIT_EXCEEDED', 'too_many', { field: 'title', max: MOST })
      const id = newId()
      await tx.insert(sections).values({ id, courseId, position: at?.end ?? 0, title })
      return { sectionId: id }
    }
    const changed = await tx
      .update(sections)
      .set({ title })
      .where(and(eq(sections.id, sectionId), eq(sections.courseId, courseId)))
      .returning({ id: sections.id })
    if (changed.length === 0) throw new DomainError('NOT_FOUND', 'section_not_found', { field: 'sectionId' })
    return { sectionId }
  })
}
