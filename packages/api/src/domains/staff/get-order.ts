import type { Db } from '@lectern/db/db'
import type { LedgerAccountKind } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import { DomainError } from '@lectern/kernel/errors'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { OrderDetail, orderInput } from './contract.ts'
import { ORDER_COLUMNS, type OrderColumns, toOrderRow } from './order-rows.ts'
import { iso, isoOrNull } from './pages.ts'

/** An order with its lines, postings (debit positive) and the processor's events. On the primary: money is looked at as it stands. NOT_FOUND `order_not_found`. */
export async function getOrder({ deps }: Pick<Context, 'deps'>, { orderId }: z.infer<typeof orderInput>): Promise<OrderDetail> {
  const db = deps.core.primary
  const [row] = await db.execute<OrderColumns & { payment_id: string | null; last_decline_code: string | null }>(sql`
    select ${ORDER_COLUMNS}, o.payment_id, o.last_decline_code from orders o join users u on u.id = o.user_id where o.id = ${orderId}`)
  if (!row) throw new DomainError('NOT_FOUND', 'order_not_found')
  const [lines, postings, events] = await Promise.all([linesOf(db, orderId, row.currency), postingsOf(db, orderId), eventsOf(db, orderId)])
  return { ...toOrderRow(row), lines, postings, paymentId: row.payment_id, lastDeclineCode: row.last_decline_code, events }
}

async function linesOf(db: Db, orderId: string, currency: Currency): Promise<OrderDetail['lines']> {
  const rows = await db.execute<{ course_id: string; title: string; amount: string; granted: boolean }>(sql`
    select ol.course_id, ol.title, ol.amount,
      exists (select 1 from grants g where g.source = 'order_line' and g.source_id = ol.id and g.ended_at is null) as granted
    from order_lines ol where ol.order_id = ${orderId} order by ol.id`)
  return rows.map((row) => ({ courseId: row.course_id, title: row.title, amount: { amount: row.amount, currency }, granted: row.granted }))
}

async function postingsOf(db: Db, orderId: string): Promise<OrderDetail['postings']> {
  const rows = await db.execute<{ account: LedgerAccountKind; owner: string | null; amount: string; currency: Currency; at: string }>(sql`
    select a.kind as account, u.name as owner, p.amount, p.currency, t.created_at as at
    from ledger_transactions t join postings p on p.transaction_id = t.id join ledger_accounts a on a.id = p.account_id left join users u on u.id = a.owner_id
    where t.order_id = ${orderId} order by t.created_at, t.id, p.id`)
  return rows.map(({ account, owner, amount, currency, at }) => ({ account, owner, amount: { amount, currency }, at: iso(at) }))
}

async function eventsOf(db: Db, orderId: string): Promise<OrderDetail['events']> {
  const rows = await db.execute<{ id: string; type: string; received_at: string; applied_at: string | null }>(sql`
    select id, type, received_at, applied_at from webhook_events where payload ->> 'orderId' = ${orderId} order by received_at, id`)
  return rows.map((row) => ({ id: row.id, type: row.type, receivedAt: iso(row.received_at), appliedAt: isoOrNull(row.applied_at) }))
}
