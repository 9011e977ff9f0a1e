import type { Db } from '@lectern/db/db'
import { sql } from 'drizzle-orm'

/** Counts a course's items and their length again, in the transaction that changed them. What learners don't see yet isn't counted. */
export async function recount(tx: Db, courseId: string): Promise<void> {
  await tx.execute(sql`
    update courses set (lesson_count, duration_seconds) = (
      select count(*), coalesce(sum(l.duration_seconds), 0) from lessons l where l.course_id = ${courseId} and (l.kind = 'text' or l.media_state = 'ready')
    ) where id = ${courseId}`)
}
