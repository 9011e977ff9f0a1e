import type { Db } from '@lectern/db/db'
import { orderLines, orders } from '@lectern/db/core/payments'
import type { OrderStatus } from '@lectern/db/values'
import { type Money, money } from '@lectern/kernel/money'
import { and, asc, eq, inArray } from 'drizzle-orm'

/** An order with what its page needs. */
export interface OpenOrder {
  id: string
  number: number
  status: OrderStatus
  total: Money
  courseIds: string[]
  lines: { title: string; amount: Money }[]
  sessionId: string | null
  checkoutUrl: string | null
  expiresAt: Date | null
}

const columns = {
  id: orders.id,
  number: orders.number,
  status: orders.status,
  currency: orders.currency,
  totalAmount: orders.totalAmount,
  sessionId: orders.checkoutSessionId,
  checkoutUrl: orders.checkoutUrl,
  expiresAt: orders.expiresAt,
}

/**
 * The person's orders that await payment for any of the courses, locked: a payment that is being booked at this moment is waited for, and its order
 * is then no longer among them.
 */
export async function openOrdersFor(tx: Db, userId: string, courseIds: readonly string[]): Promise<OpenOrder[]> {
  const rows = await tx
    .select(columns)
    .from(orders)
    .where(and(eq(orders.userId, userId), eq(orders.status, 'awaiting_payment')))
    .orderBy(asc(orders.id))
    .for('update')
  const open = await withLines(tx, rows)
  return open.filter((order) => order.courseIds.some((courseId) => courseIds.includes(courseId)))
}

export async function readOpenOrder(db: Db, orderId: string): Promise<OpenOrder | null> {
  const rows = await db.select(columns).from(orders).where(eq(orders.id, orderId))
  const [order] = await withLines(db, rows)
  return order ?? null
}

type Row = {
  [Column in keyof typeof columns]: (typeof columns)[Column]['_']['notNull'] extends true
    ? (typeof columns)[Column]['_']['data']
    : (typeof columns)[Column]['_']['data'] | null
}

async function withLines(db: Db, rows: readonly Row[]): Promise<OpenOrder[]> {
  if (rows.length === 0) return []
  const lines = await db
    .select({ orderId: orderLines.orderId, courseId: orderLines.courseId, title: orderLines.title, amount: orderLines.amount })
    .from(orderLines)
    .where(
      inArray(
        orderLines.orderId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(orderLines.id)
  return rows.map(({ currency, totalAmount, ...row }) => {
    const own = lines.filter((line) => line.orderId === row.id)
    return {
      ...row,
      total: money(totalAmount, currency),
      courseIds: own.map((line) => line.courseId),
      lines: own.map((line) => ({ title: line.title, amount: money(line.amount, currency) })),
    }
  })
}
