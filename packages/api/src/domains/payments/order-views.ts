import type { Db } from '@lectern/db/db'
import { courses, subjects } from '@lectern/db/core/courses'
import { orderLines, orders } from '@lectern/db/core/payments'
import { money, toWire } from '@lectern/kernel/money'
import { asc, desc, eq, inArray } from 'drizzle-orm'

import type { OrderView } from './contract.ts'
import { orderNumber } from './rules.ts'

const columns = {
  id: orders.id,
  number: orders.number,
  userId: orders.userId,
  status: orders.status,
  currency: orders.currency,
  totalAmount: orders.totalAmount,
  checkoutUrl: orders.checkoutUrl,
  expiresAt: orders.expiresAt,
  lastDeclineCode: orders.lastDeclineCode,
  createdAt: orders.createdAt,
  paidAt: orders.paidAt,
}

/** An order as its buyer sees it, with whose it is; null when there is none. */
export async function readOrderView(db: Db, orderId: string, now: Date): Promise<{ userId: string; view: OrderView } | null> {
  const rows = await db.select(columns).from(orders).where(eq(orders.id, orderId))
  const [view] = await toViews(db, rows, now)
  const [row] = rows
  return row && view ? { userId: row.userId, view } : null
}

/** Somebody's orders, newest first. */
export async function readOrderViews(db: Db, userId: string, now: Date, limit: number): Promise<OrderView[]> {
  const rows = await db.select(columns).from(orders).where(eq(orders.userId, userId)).orderBy(desc(orders.createdAt), desc(orders.id)).limit(limit)
  return toViews(db, rows, now)
}

type Row = Pick<typeof orders.$inferSelect, keyof typeof columns>

async function toViews(db: Db, rows: readonly Row[], now: Date): Promise<OrderView[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const lines = await db
    .select({
      orderId: orderLines.orderId,
      courseId: orderLines.courseId,
      slug: courses.slug,
      title: orderLines.title,
      subjectHue: subjects.hue,
      amount: orderLines.amount,
    })
    .from(orderLines)
    .innerJoin(courses, eq(courses.id, orderLines.courseId))
    .leftJoin(subjects, eq(subjects.id, courses.subjectId))
    .where(inArray(orderLines.orderId, ids))
    .orderBy(asc(orderLines.id))
  const linesOf = Map.groupBy(lines, (line) => line.orderId)
  return rows.map((row) => ({
    id: row.id,
    number: orderNumber(row.number),
    status: row.status,
    total: toWire(money(row.totalAmount, row.currency)),
    lines: (linesOf.get(row.id) ?? []).map(({ courseId, slug, title, subjectHue, amount }) => ({
      courseId,
      slug,
      title,
      subjectHue,
      amount: toWire(money(amount, row.currency)),
    })),
    createdAt: row.createdAt.toISOString(),
    paidAt: row.paidAt?.toISOString() ?? null,
    payment: paymentOf(row, now),
    lastDeclineCode: row.lastDeclineCode,
  }))
}

function paymentOf(row: Row, now: Date): OrderView['payment'] {
  if (row.status !== 'awaiting_payment' || row.checkoutUrl === null || row.expiresAt === null || row.expiresAt <= now) return null
  return { url: row.checkoutUrl, expiresAt: row.expiresAt.toISOString() }
}
