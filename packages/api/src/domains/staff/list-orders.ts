import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Page } from '../../wire.ts'
import type { OrderRow, ordersInput } from './contract.ts'
import { contains } from './matching.ts'
import { ORDER_COLUMNS, type OrderColumns, toOrderRow } from './order-rows.ts'
import { countRows, type Listing, type Placed, readRows } from './pages.ts'

type Wish = z.output<typeof ordersInput>

/** Orders by number or the buyer's e-mail, and by the UTC days they were made on, newest first. INVALID `bad_cursor`. */
export async function listOrders(ctx: Context, wish: Wish): Promise<Page<OrderRow> & { total: number }> {
  const [page, total] = await Promise.all([readOrders(ctx, wish), readCore(ctx, (db) => countRows(db, orderListing(wish)))])
  return { ...page, total }
}

/** The same without counting. */
export function readOrders(ctx: Context, { cursor, limit, ...filters }: Wish): Promise<Page<OrderRow>> {
  return readCore(ctx, (db) =>
    readRows<OrderColumns & Placed, OrderRow>(orderListing(filters), { cursor, limit }, (query) => db.execute<OrderColumns & Placed>(query), toOrderRow),
  )
}

function orderListing({ q, status, from, to }: Omit<Wish, 'cursor' | 'limit'>): Listing {
  const conditions = [matches(q)]
  if (status) conditions.push(sql`o.status = ${status}`)
  if (from) conditions.push(sql`o.created_at >= ${`${from}T00:00:00Z`}::timestamptz`)
  if (to) conditions.push(sql`o.created_at < ${`${to}T00:00:00Z`}::timestamptz`)
  return {
    order: 'made',
    columns: ORDER_COLUMNS,
    from: sql`orders o join users u on u.id = o.user_id`,
    conditions,
    at: sql`o.created_at`,
    id: sql`o.id`,
    direction: sql`desc nulls last`,
  }
}

/** "L-000123" and "123" mean the order of that number, anything else an e-mail. */
function matches(q: string): SQL {
  const number = /^(?:l-?)?(\d{1,15})$/i.exec(q)?.[1]
  return number === undefined ? contains([sql`u.email`], q) : sql`(o.number = ${number}::bigint or ${contains([sql`u.email`], q)})`
}
