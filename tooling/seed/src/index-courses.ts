import { indexEveryCourse } from '@lectern/api/domains/catalog/public'
import { openDatabase } from '@lectern/db/database'
import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'

/** From so many new courses on it is faster to build the index of words anew than to grow it. */
const MANY = 5_000
const INDEX = 'course_search_document'

/** Whether a published course isn't found by search. */
export async function needsIndex(core: Sql): Promise<boolean> {
  const [row] = await core`select 1 from courses c where c.status = 'published' and not exists (select from course_search s where s.course_id = c.id) limit 1`
  return row !== undefined
}

/** Brings search up to date with all courses, `added` of which are new. Searches wait while very many are added. */
export async function indexCourses(core: Sql, coreUrl: string, added: number): Promise<void> {
  const [index] = await core<{ indexdef: string }[]>`select indexdef from pg_indexes where indexname = ${INDEX}`
  const database = openDatabase({ primaryUrl: coreUrl, replicaUrls: [], applicationName: 'seed', maxConnections: 1 })
  try {
    await database.transaction(async (tx) => {
      const anew = added >= MANY && index !== undefined
      if (anew) await tx.execute(sql.raw(`drop index ${INDEX}`))
      await indexEveryCourse(tx)
      if (anew) await tx.execute(sql.raw(index.indexdef))
    })
  } finally {
    await database.close()
  }
}
