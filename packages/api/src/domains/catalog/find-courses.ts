import type { Db } from '@lectern/db/db'
import { type SQL, sql } from 'drizzle-orm'

import { pageOf, type Place } from '../../keyset.ts'
import type { Page } from '../../wire.ts'
import type { Audience } from './audience.ts'
import { CARD_COLUMNS, type CardRow, toCard } from './cards.ts'
import type { CourseCard } from './contract.ts'
import type { Cell, Filters } from './facets.ts'
import { type CellRow, conditionsOf, DURATION_OF, PRICE_OF, RATING_OF, toCell } from './filters.ts'
import { ORDERS, type Sort } from './sorts.ts'

export interface Search {
  /** As typed; empty to browse. */
  words: string
  filters: Filters
  sort: Sort
  /** Where the page begins; null for the first one. */
  after: Place | null
  limit: number
  audience: Audience
}

/** Published courses `c`, those with all words when there are any. */
function source(words: string): { from: SQL; conditions: SQL[] } {
  if (words === '') return { from: sql`courses c`, conditions: [] }
  return {
    from: sql`(select lectern_query(${words}) as words) query, course_search cs join courses c on c.id = cs.course_id`,
    conditions: [sql`cs.document @@ query.words`],
  }
}

/** One page of what was found, in one query; the ids first, so that only the cards of the page are put together. */
export async function findCourses(db: Db, { words, filters, sort, after, limit, audience }: Search): Promise<Page<CourseCard>> {
  const order = ORDERS[sort]
  const { from, conditions } = source(words)
  const where = [...conditionsOf(filters), ...conditions]
  if (after) where.push(sql`(${order.key}, c.id) < (${order.parse(after.value)}, ${after.id}::uuid)`)
  const rows = await db.execute<CardRow & { place: string }>(sql`
    select ${CARD_COLUMNS}, found.place
    from (
      select c.id, ${order.value}::bigint as place from ${from}
      where ${sql.join(where, sql` and `)}
      order by ${order.key} ${order.direction}, c.id desc nulls last
      limit ${limit + 1}
    ) found join courses c on c.id = found.id left join subjects s on s.id = c.subject_id
    order by found.place desc, found.id desc`)
  const page = pageOf(sort, rows, limit, (row) => ({ value: row.place, id: row.id }))
  return { items: page.rows.map((row) => toCard(row, audience)), next: page.next }
}

/** How many published courses with these words there are of each kind; all facets and totals follow from it. */
export async function countCells(db: Db, words: string): Promise<Cell[]> {
  const { from, conditions } = source(words)
  const rows = await db.execute<CellRow>(sql`
    select s.slug as subject, above.slug as parent, kinds.level, kinds.language, kinds.price, kinds.rating, kinds.duration, kinds.count
    from (
      select c.subject_id, c.level, c.language, ${PRICE_OF} as price, ${RATING_OF} as rating, ${DURATION_OF} as duration, count(*)::int as count
      from ${from} where ${sql.join([sql`c.status = 'published'`, ...conditions], sql` and `)}
      group by 1, 2, 3, 4, 5, 6
    ) kinds left join subjects s on s.id = kinds.subject_id left join subjects above on above.id = s.parent_id`)
  return rows.map(toCell)
}
