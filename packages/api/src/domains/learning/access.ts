import type { SignedIn } from '@lectern/auth/actor'
import { courses, lessons } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { preparedOn } from '@lectern/db/prepared'
import { DomainError } from '@lectern/kernel/errors'
import { eq, sql } from 'drizzle-orm'

export interface LessonAccess {
  courseId: string
  /** The video to play; null for text and for videos that aren't ready. */
  assetId: string | null
  /** `preview`: the instructor or staff looking in, or a lesson that everybody may see; nothing is recorded. */
  mode: 'enrolled' | 'preview'
}

export interface LessonRefusal {
  refusal: 'no_grant'
}

/** Whether somebody has at least one live grant for a course `c` (L2). Ask the primary: a grant that ended must close the course at once. */
export const hasGrantFor = (userId: unknown, courseId: unknown) => sql<boolean>`exists (
  select 1 from enrolments e join grants g on g.enrolment_id = e.id where e.user_id = ${userId} and e.course_id = ${courseId} and g.ended_at is null)`

export const teachesCourse = (userId: unknown, courseId: unknown) => sql<boolean>`exists (
  select 1 from course_instructors ci where ci.user_id = ${userId} and ci.course_id = ${courseId})`

const lessonForPerson = preparedOn((db) =>
  db
    .select({
      courseId: lessons.courseId,
      assetId: lessons.assetId,
      mediaState: lessons.mediaState,
      isPreview: lessons.isPreview,
      status: courses.status,
      enrolled: hasGrantFor(sql.placeholder('userId'), lessons.courseId),
      teaches: teachesCourse(sql.placeholder('userId'), lessons.courseId),
    })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(eq(lessons.id, sql.placeholder('lessonId')))
    .prepare('learning_lesson_access'),
)

/**
 * Whether somebody may open a lesson, and as what. Call it with the primary. NOT_FOUND `lesson_not_found` when there is no such lesson, or when
 * its course is a draft of others.
 */
export async function canOpenLesson(db: Db, actor: Pick<SignedIn, 'id' | 'role'>, lessonId: string): Promise<LessonAccess | LessonRefusal> {
  const [lesson] = await lessonForPerson(db).execute({ userId: actor.id, lessonId })
  if (!lesson) throw new DomainError('NOT_FOUND', 'lesson_not_found')
  const access = { courseId: lesson.courseId, assetId: lesson.mediaState === 'ready' ? lesson.assetId : null }
  if (lesson.enrolled) return { ...access, mode: 'enrolled' }
  if (lesson.teaches || actor.role === 'admin') return { ...access, mode: 'preview' }
  if (lesson.status === 'draft') throw new DomainError('NOT_FOUND', 'lesson_not_found')
  if (lesson.isPreview && lesson.status === 'published') return { ...access, mode: 'preview' }
  return { refusal: 'no_grant' }
}

/** Whether a person may open a course now. Call it with the primary. */
export async function hasLiveGrant(db: Db, userId: string, courseId: string): Promise<boolean> {
  const [row] = await db.execute<{ live: boolean }>(sql`select ${hasGrantFor(userId, courseId)} as live`)
  return row?.live ?? false
}
