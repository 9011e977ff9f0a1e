import type { Db } from '@lectern/db/db'
import { users } from '@lectern/db/core/accounts'
import { courses } from '@lectern/db/core/courses'
import { orderLines, orders } from '@lectern/db/core/payments'
import type { Currency } from '@lectern/kernel/currency'
import { type Money, money, toWire } from '@lectern/kernel/money'
import { eq } from 'drizzle-orm'

import type { Config, Deps } from '../../deps.ts'
import { pageUrl } from '../../links.ts'
import { promiseMail } from '../../mails.ts'
import { grantAccess } from '../learning/public.ts'
import { type Entry, book } from './ledger.ts'
import { orderNumber, splitPayment } from './rules.ts'
import { sharersOf } from './sharers.ts'

export interface CompletingDeps extends Pick<Deps, 'jobs'> {
  config: Pick<Config, 'siteUrl'>
}

interface OrderToComplete {
  id: string
  number: number
  userId: string
  currency: Currency
  totalAmount: bigint
}

interface LineToComplete {
  id: string
  courseId: string
  title: string
  slug: string
  amount: Money
}

/**
 * Makes a locked order paid: its status, the postings, a grant per course and the receipt, all in the caller's transaction (M2, M3, M11).
 * An order of nothing moves no money.
 */
export async function completeOrder(tx: Db, deps: CompletingDeps, order: OrderToComplete, payment: { paymentId: string | null; at: Date }): Promise<void> {
  await tx.update(orders).set({ status: 'paid', paidAt: payment.at, paymentId: payment.paymentId }).where(eq(orders.id, order.id))
  const lines = await linesOf(tx, order)
  await book(tx, {
    cause: `order_paid:${order.id}`,
    orderId: order.id,
    currency: order.currency,
    entries: await entriesOf(tx, order, lines),
    now: payment.at,
  })
  for (const line of lines) {
    await grantAccess(tx, { userId: order.userId, courseId: line.courseId, source: 'order_line', sourceId: line.id, now: payment.at })
  }
  await promiseReceipt(tx, deps, order, lines, payment.at)
}

/** In the order of the courses' ids, so that two orders completed at once lock the courses' counters in the same order. */
async function linesOf(tx: Db, order: OrderToComplete): Promise<LineToComplete[]> {
  const rows = await tx
    .select({ id: orderLines.id, courseId: orderLines.courseId, title: orderLines.title, slug: courses.slug, amount: orderLines.amount })
    .from(orderLines)
    .innerJoin(courses, eq(courses.id, orderLines.courseId))
    .where(eq(orderLines.orderId, order.id))
    .orderBy(orderLines.courseId)
  return rows.map((row) => ({ ...row, amount: money(row.amount, order.currency) }))
}

async function entriesOf(tx: Db, order: OrderToComplete, lines: readonly LineToComplete[]): Promise<Entry[]> {
  if (order.totalAmount === 0n) return []
  const sharers = await sharersOf(
    tx,
    lines.map((line) => line.courseId),
  )
  return lines.flatMap((line): Entry[] => {
    const { instructors, platform } = splitPayment(line.amount, sharers.get(line.courseId) ?? [])
    const entry = (kind: Entry['kind'], ownerId: string | null, amount: bigint): Entry => ({
      kind,
      ownerId,
      amount: money(amount, order.currency),
      orderLineId: line.id,
    })
    return [
      entry('processor', null, line.amount.amount),
      ...instructors.map((share) => entry('instructor_payable', share.instructorId, -share.amount.amount)),
      entry('platform_revenue', null, -platform.amount),
    ]
  })
}

async function promiseReceipt(tx: Db, deps: CompletingDeps, order: OrderToComplete, lines: readonly LineToComplete[], paidAt: Date): Promise<void> {
  const [buyer] = await tx.select({ name: users.name, email: users.email, locale: users.locale }).from(users).where(eq(users.id, order.userId))
  if (!buyer) throw new Error(`the buyer of the order ${order.id} is gone`)
  const { siteUrl } = deps.config
  await promiseMail(tx, deps.jobs, {
    to: buyer.email,
    userId: order.userId,
    locale: buyer.locale,
    mail: {
      template: 'receipt',
      name: buyer.name,
      orderNumber: orderNumber(order.number),
      orderUrl: pageUrl(siteUrl, buyer.locale, `/orders/${order.id}`),
      lines: lines.map((line) => ({ title: line.title, amount: toWire(line.amount), url: pageUrl(siteUrl, buyer.locale, `/learn/${line.slug}`) })),
      total: toWire(money(order.totalAmount, order.currency)),
      paidAt: paidAt.toISOString(),
    },
  })
}
