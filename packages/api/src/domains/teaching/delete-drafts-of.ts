import type { Db } from '@lectern/db/db'
import { sql } from 'drizzle-orm'

/** Deletes the drafts that only this instructor works on; nobody but them has ever seen those. */
export async function deleteDraftsOf(tx: Db, userId: string): Promise<void> {
  await tx.execute(sql`
    delete from courses c
    where c.status = 'draft'
      and exists (select 1 from course_instructors ci where ci.course_id = c.id and ci.user_id = ${userId})
      and not exists (select 1 from course_instructors ci where ci.course_id = c.id and ci.user_id <> ${userId})`)
}
