import { lessons, sections } from '@lectern/db/core/courses'
import { DomainError } from '@lectern/kernel/errors'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { changeCourse, type TeachingScope } from './change-course.ts'
import type { reorderInput } from './contract.ts'
import { namesExactly } from './rules.ts'

/** Puts all sections and lessons in the order given; lessons may change section (T2). CONFLICT `order_outdated` unless it names exactly those that exist. */
export function reorder(scope: TeachingScope, input: z.infer<typeof reorderInput>): Promise<{ ok: true }> {
  const { courseId } = input
  return changeCourse(scope, courseId, async (tx) => {
    const sectionRows = await tx.select({ id: sections.id }).from(sections).where(eq(sections.courseId, courseId))
    const lessonRows = await tx.select({ id: lessons.id }).from(lessons).where(eq(lessons.courseId, courseId))
    const existing = { sectionIds: sectionRows.map((row) => row.id), lessonIds: lessonRows.map((row) => row.id) }
    if (!namesExactly(input.sections, existing)) throw new DomainError('CONFLICT', 'order_outdated')
    const places = JSON.stringify(input.sections)
    await tx.execute(sql`
      update sections set position = place.n - 1
      from jsonb_array_elements(${places}::jsonb) with ordinality as place(section, n)
      where sections.id = (place.section ->> 'id')::uuid and sections.course_id = ${courseId}`)
    await tx.execute(sql`
      update lessons set section_id = (place.section ->> 'id')::uuid, position = lesson.n - 1
      from jsonb_array_elements(${places}::jsonb) as place(section), jsonb_array_elements_text(place.section -> 'lessonIds') with ordinality as lesson(id, n)
      where lessons.id = lesson.id::uuid and lessons.course_id = ${courseId}`)
    return { ok: true }
  })
}
