import { courseInstructors, courses } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { and, eq } from 'drizzle-orm'

/** Whether somebody is one of a course's instructors (T5). */
export async function teaches(db: Db, actorId: string, courseId: string): Promise<boolean> {
  const [row] = await db
    .select({ userId: courseInstructors.userId })
    .from(courseInstructors)
    .where(and(eq(courseInstructors.courseId, courseId), eq(courseInstructors.userId, actorId)))
  return row !== undefined
}

/** The courses of an instructor, in whatever state. */
export async function coursesTaughtBy(db: Db, userId: string): Promise<string[]> {
  const rows = await db.select({ courseId: courseInstructors.courseId }).from(courseInstructors).where(eq(courseInstructors.userId, userId))
  return rows.map((row) => row.courseId)
}

/** Whether somebody teaches a course that can be bought. */
export async function hasPublishedCourse(db: Db, userId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: courses.id })
    .from(courseInstructors)
    .innerJoin(courses, eq(courses.id, courseInstructors.courseId))
    .where(and(eq(courseInstructors.userId, userId), eq(courses.status, 'published')))
    .limit(1)
  return row !== undefined
}
