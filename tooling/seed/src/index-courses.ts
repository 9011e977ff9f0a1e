import { indexEveryCourse } from '@lectern/api/domains/catalog/public'
import { openDatabase } from '@lectern/db/database'
import type { Sql } from 'postgres'

/** Whether a published course isn't found by search. */
export async function needsIndex(core: Sql): Promise<boolean> {
  const [row] = await core`select 1 from courses c where c.status = 'published' and not exists (select from course_search s where s.course_id = c.id) limit 1`
  return row !== undefined
}

/** Brings search up to date with all courses. */
export async function indexCourses(coreUrl: string): Promise<void> {
  const database = openDatabase({ primaryUrl: coreUrl, replicaUrls: [], applicationName: 'seed', maxConnections: 1 })
  try {
    await database.transaction(indexEveryCourse)
  } finally {
    await database.close()
  }
}
