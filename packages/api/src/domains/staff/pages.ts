import type { Db } from '@lectern/db/db'
import { type SQL, sql } from 'drizzle-orm'

import { pageOf, placeOf } from '../../keyset.ts'
import type { Page } from '../../wire.ts'

interface Listing {
  /** Names the order in cursors. */
  order: string
  columns: SQL
  from: SQL
  conditions: readonly SQL[]
  /** The moment and id that rows are sorted by, newest first. */
  at: SQL
  id: SQL
  /** Descending as the index that serves the list has it, although there are no nulls: Postgres uses it for that order only. */
  direction: SQL
}

/** What every listed row carries to tell its place. */
export interface Placed extends Record<string, unknown> {
  place: string
  place_id: string
}

/** One page of a list of the console, newest first, and how many rows there are in all. `select` runs the query with the row's type. INVALID `bad_cursor`. */
export async function readPage<Row extends Placed, Item>(
  db: Db,
  { order, columns, from, conditions, at, id, direction }: Listing,
  { cursor, limit }: { cursor?: string | null | undefined; limit: number },
  select: (query: SQL) => Promise<readonly Row[]>,
  toItem: (row: Row) => Item,
): Promise<Page<Item> & { total: number }> {
  const after = placeOf(order, cursor)
  const where = sql.join([sql`true`, ...conditions], sql` and `)
  const onwards = after ? sql`and (${at}, ${id}) < (timestamptz 'epoch' + ${after.value}::bigint * interval '1 microsecond', ${after.id}::uuid)` : sql``
  const rows = await select(sql`
    select ${columns}, (extract(epoch from ${at}) * 1000000)::bigint as place, ${id} as place_id
    from ${from} where ${where} ${onwards}
    order by ${at} ${direction}, ${id} ${direction}
    limit ${limit + 1}`)
  const [counted] = await db.execute<{ total: number }>(sql`select count(*)::int as total from ${from} where ${where}`)
  const page = pageOf(order, rows, limit, (row) => ({ value: row.place, id: row.place_id }))
  return { items: page.rows.map(toItem), next: page.next, total: counted?.total ?? 0 }
}

export const iso = (moment: string) => new Date(moment).toISOString()

export const isoOrNull = (moment: string | null) => (moment === null ? null : iso(moment))
