import { lessons, sections } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { newId } from '@lectern/kernel/ids'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { changeCourse, type TeachingScope } from './change-course.ts'
import type { saveLessonInput } from './contract.ts'
import { readingSeconds } from './rules.ts'

type Input = z.infer<typeof saveLessonInput>

const MOST = 200

/**
 * Adds a lesson at the end of a section, or changes one (T2). Its length is the video's, read by the server, or the time that it takes to read its text.
 * NOT_FOUND `section_not_found` or `lesson_not_found`; INVALID `kind_fixed` when another kind is given for an existing lesson; LIMIT_EXCEEDED `too_many`.
 */
export function saveLesson(scope: TeachingScope, input: Input): Promise<{ lessonId: string }> {
  return changeCourse(scope, input.courseId, async (tx) => {
    const [section] = await tx
      .select({ id: sections.id })
      .from(sections)
      .where(and(eq(sections.id, input.sectionId), eq(sections.courseId, input.courseId)))
    if (!section) throw new DomainError('NOT_FOUND', 'section_not_found', { field: 'sectionId' })
    const { lessonId } = input
    return { lessonId: lessonId === null || lessonId === undefined ? await add(tx, input) : await change(tx, input, lessonId) }
  })
}

async function add(tx: Db, input: Input): Promise<string> {
  const [at] = await tx
    .select({ count: sql<number>`count(*)::int`, end: sql<number>`coalesce(max(${lessons.position}) + 1, 0)` })
    .from(lessons)
    .where(eq(lessons.sectionId, input.sectionId))
  if ((at?.count ?? 0) >= MOST) throw new DomainError('LIMIT_EXCEEDED', 'too_many', { field: 'title', max: MOST })
  const id = newId()
  const body = input.kind === 'text' ? (input.body ?? '') : null
  await tx.insert(lessons).values({
    id,
    courseId: input.courseId,
    sectionId: input.sectionId,
    position: at?.end ?? 0,
    kind: input.kind,
    title: input.title,
    body,
    durationSeconds: body === null ? 0 : readingSeconds(body),
    isPreview: input.isPreview ?? false,
  })
  return id
}

async function change(tx: Db, input: Input, lessonId: string): Promise<string> {
  const [lesson] = await tx
    .select({ kind: lessons.kind })
    .from(lessons)
    .where(and(eq(lessons.id, lessonId), eq(lessons.courseId, input.courseId)))
  if (!lesson) throw new DomainError('NOT_FOUND', 'lesson_not_found', { field: 'lessonId' })
  if (lesson.kind !== input.kind) throw new DomainError('INVALID', 'kind_fixed', { field: 'kind' })
  const text = input.kind === 'text' && input.body !== null && input.body !== undefined ? { body: input.body, durationSeconds: readingSeconds(input.body) } : {}
  await tx
    .update(lessons)
    .set({ title: input.title, sectionId: input.sectionId, ...text, ...(input.isPreview === undefined ? {} : { isPreview: input.isPreview }) })
    .where(eq(lessons.id, lessonId))
  return lessonId
}
