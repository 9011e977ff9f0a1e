import type { SignedIn } from '@lectern/auth/actor'
import { courses } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { preparedOn } from '@lectern/db/prepared'
import type { LessonKind } from '@lectern/db/values'
import { DomainError } from '@lectern/kernel/errors'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import { hasGrantFor, teachesCourse } from './access.ts'
import type { ContentLesson, contentInput, CourseContent } from './contract.ts'
import { continueWith, progressOf } from './rules.ts'
import { lessonIsVisible } from './visible.ts'

const courseForPerson = preparedOn((db) =>
  db
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      language: courses.language,
      status: courses.status,
      enrolled: hasGrantFor(sql.placeholder('userId'), sql`"courses"."id"`),
      teaches: teachesCourse(sql.placeholder('userId'), sql`"courses"."id"`),
    })
    .from(courses)
    .where(eq(courses.slug, sql.placeholder('slug')))
    .prepare('learning_course_access'),
)

/**
 * The whole course as the player lists it, with what the person has finished (L2, L3). Who may open it is asked on the primary, the rest on a replica.
 * NOT_FOUND `course_not_found`, FORBIDDEN `no_grant`.
 */
export async function getContent(ctx: Context & { actor: SignedIn }, input: z.infer<typeof contentInput>): Promise<CourseContent> {
  const { actor, deps } = ctx
  const [course] = await courseForPerson(deps.core.primary).execute({ userId: actor.id, slug: input.slug })
  if (!course) throw new DomainError('NOT_FOUND', 'course_not_found')
  if (!course.enrolled && !course.teaches && actor.role !== 'admin') {
    throw course.status === 'draft' ? new DomainError('NOT_FOUND', 'course_not_found') : new DomainError('FORBIDDEN', 'no_grant')
  }
  const lessons = await readCore(ctx, (db) => lessonsOf(db, course.id, actor.id))
  return {
    courseId: course.id,
    slug: course.slug,
    title: course.title,
    language: course.language,
    progress: progressOf(lessons.filter((lesson) => lesson.completed).length, lessons.length),
    sections: inSections(lessons),
    continueLessonId: continueWith(lessons, lessons[0]?.last_lesson_id ?? null),
    access: course.enrolled ? 'enrolled' : 'preview',
  }
}

interface LessonRow extends Record<string, unknown> {
  id: string
  title: string
  kind: LessonKind
  duration_seconds: number
  completed: boolean
  section_id: string
  section_title: string
  last_lesson_id: string | null
}

/** What learners see of a course, in its order; sections without any such lesson are left out. */
function lessonsOf(db: Db, courseId: string, userId: string): Promise<LessonRow[]> {
  return db.execute<LessonRow>(sql`
    select l.id, l.title, l.kind, l.duration_seconds, p.completed_at is not null as completed, s.id as section_id, s.title as section_title, e.last_lesson_id
    from lessons l join sections s on s.id = l.section_id
      left join lesson_progress p on p.user_id = ${userId} and p.lesson_id = l.id
      left join enrolments e on e.user_id = ${userId} and e.course_id = l.course_id
    where l.course_id = ${courseId} and ${lessonIsVisible}
    order by s.position, s.id, l.position, l.id`)
}

function inSections(rows: readonly LessonRow[]): CourseContent['sections'] {
  const sections = new Map<string, { id: string; title: string; lessons: ContentLesson[] }>()
  for (const row of rows) {
    const section = sections.get(row.section_id) ?? { id: row.section_id, title: row.section_title, lessons: [] }
    section.lessons.push({ id: row.id, title: row.title, kind: row.kind, durationSeconds: row.duration_seconds, completed: row.completed })
    sections.set(row.section_id, section)
  }
  return [...sections.values()]
}
