import { courseInstructors } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/database'
import { and, eq } from 'drizzle-orm'

/** Whether somebody is one of a course's instructors (T5). */
export async function teaches(db: Db, actorId: string, courseId: string): Promise<boolean> {
  const [row] = await db
    .select({ userId: courseInstructors.userId })
    .from(courseInstructors)
    .where(and(eq(courseInstructors.courseId, courseId), eq(courseInstructors.userId, actorId)))
  return row !== undefined
}
