import type { Db } from '@lectern/db/db'
import { type SQL, sql } from 'drizzle-orm'

import { pageOf, placeOf, TEXT } from '../../keyset.ts'
import type { Page } from '../../wire.ts'

export interface Listing {
  /** Names the order in cursors. */
  order: string
  columns: SQL
  from: SQL
  conditions: readonly SQL[]
  /** What rows are sorted by, then their id: a moment, newest first, unless said otherwise. */
  at: SQL
  id: SQL
  /** As the index that serves the list has it, although there are no nulls: Postgres uses it for that order only. */
  direction: SQL
  ascending?: boolean
  kind?: 'moment' | 'text'
  /** More rows than these aren't counted. */
  mostCounted?: number
}

/** What every listed row carries to tell its place. */
export interface Placed extends Record<string, unknown> {
  place: string
  place_id: string
}

export interface Wish {
  cursor?: string | null | undefined
  limit: number
}

const whereOf = ({ conditions }: Listing) => sql.join([sql`true`, ...conditions], sql` and `)

/** One page of a list of the console. `select` runs the query with the row's type. INVALID `bad_cursor`. */
export async function readRows<Row extends Placed, Item>(
  listing: Listing,
  { cursor, limit }: Wish,
  select: (query: SQL) => Promise<readonly Row[]>,
  toItem: (row: Row) => Item,
): Promise<Page<Item>> {
  const { order, columns, from, at, id, direction, ascending = false, kind = 'moment' } = listing
  const after = placeOf(order, cursor, kind === 'text' ? TEXT : undefined)
  const value = kind === 'text' ? sql`${after?.value}::text` : sql`timestamptz 'epoch' + ${after?.value}::bigint * interval '1 microsecond'`
  const onwards = after ? sql`and (${at}, ${id}) ${ascending ? sql`>` : sql`<`} (${value}, ${after.id}::uuid)` : sql``
  const rows = await select(sql`
    select ${columns}, ${kind === 'text' ? at : sql`(extract(epoch from ${at}) * 1000000)::bigint`} as place, ${id} as place_id
    from ${from} where ${whereOf(listing)} ${onwards}
    order by ${at} ${direction}, ${id} ${direction}
    limit ${limit + 1}`)
  const page = pageOf(order, rows, limit, (row) => ({ value: row.place, id: row.place_id }))
  return { items: page.rows.map(toItem), next: page.next }
}

/** How many rows the list has in all. */
export async function countRows(db: Db, listing: Listing): Promise<number> {
  const { from, mostCounted } = listing
  const matching = sql`from ${from} where ${whereOf(listing)}`
  const [counted] = await db.execute<{ total: number }>(
    mostCounted === undefined
      ? sql`select count(*)::int as total ${matching}`
      : sql`select count(*)::int as total from (select 1 ${matching} limit ${mostCounted}) counted`,
  )
  return counted?.total ?? 0
}

/** One page, and how many rows there are in all. INVALID `bad_cursor`. */
export async function readPage<Row extends Placed, Item>(
  db: Db,
  listing: Listing,
  wish: Wish,
  select: (query: SQL) => Promise<readonly Row[]>,
  toItem: (row: Row) => Item,
): Promise<Page<Item> & { total: number }> {
  const [page, total] = await Promise.all([readRows(listing, wish, select, toItem), countRows(db, listing)])
  return { ...page, total }
}

export const iso = (moment: string) => new Date(moment).toISOString()

export const isoOrNull = (moment: string | null) => (moment === null ? null : iso(moment))
