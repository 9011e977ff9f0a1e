import { checkoutHash } from '@lectern/api/domains/payments/rules'
import type { LedgerAccountKind } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import { money, sum } from '@lectern/kernel/money'

import type { CopyRow } from '../copy.ts'
import { idOf } from '../random.ts'
import { type PlannedCourse, shareOf } from './catalogue.ts'

const MINUTE = 60_000

export interface Ledger {
  orders: { createdAt: Date; row: CopyRow }[]
  lines: CopyRow[]
  accounts: Map<string, CopyRow>
  transactions: CopyRow[]
  postings: CopyRow[]
}

export function createLedger(): Ledger {
  return { orders: [], lines: [], accounts: new Map(), transactions: [], postings: [] }
}

export interface Purchase {
  userId: string
  /** At least one, all in one currency. */
  courses: readonly PlannedCourse[]
  createdAt: Date
  platformBasisPoints: bigint
}

/** A paid order with its balanced postings; tells the order line of each course. */
export function addPaidOrder(ledger: Ledger, purchase: Purchase): { paidAt: Date; lineOf: Map<string, string> } {
  const { orderId, currency, lines } = addOrder(ledger, purchase, { status: 'paid', paidAt: new Date(purchase.createdAt.getTime() + 2 * MINUTE) })
  const paidAt = new Date(purchase.createdAt.getTime() + 2 * MINUTE)
  const transactionId = idOf('ledger-transaction', orderId)
  ledger.transactions.push({ id: transactionId, cause: `order_paid:${orderId}`, order_id: orderId, created_at: paidAt })
  for (const { course, lineId } of lines) {
    const split = shareOf(course, purchase.platformBasisPoints)
    const post = (kind: LedgerAccountKind, ownerId: string | null, amount: bigint) => {
      if (amount === 0n) return
      const accountId = openAccount(ledger, kind, ownerId, currency)
      ledger.postings.push({
        id: idOf('posting', lineId, kind, ownerId ?? ''),
        transaction_id: transactionId,
        account_id: accountId,
        order_line_id: lineId,
        amount,
        currency,
      })
    }
    post('processor', null, course.price.amount)
    for (const { instructorId, amount } of split.instructors) post('instructor_payable', instructorId, -amount.amount)
    post('platform_revenue', null, -split.platform.amount)
  }
  return { paidAt, lineOf: new Map(lines.map(({ course, lineId }) => [course.id, lineId])) }
}

/** An order whose checkout ran out, after a declined card or because somebody thought better of it. */
export function addExpiredOrder(ledger: Ledger, purchase: Purchase, declineCode: string | null): void {
  addOrder(ledger, purchase, { status: 'expired', declineCode })
}

function addOrder(
  ledger: Ledger,
  { userId, courses, createdAt }: Purchase,
  outcome: { status: 'paid'; paidAt: Date } | { status: 'expired'; declineCode: string | null },
) {
  const [first] = courses
  if (first === undefined) throw new RangeError('an order needs a course')
  const { currency } = first.price
  const orderId = idOf('order', userId, createdAt.getTime())
  const total = sum(
    currency,
    courses.map((course) => course.price),
  )
  const row = {
    id: orderId,
    user_id: userId,
    status: outcome.status,
    currency,
    total_amount: total.amount,
    idempotency_key: `seed-${orderId}`,
    request_hash: checkoutHash({ courseIds: courses.map((course) => course.id), total: money(total.amount, currency) }),
    payment_id: outcome.status === 'paid' ? `pi_seed_${orderId.replaceAll('-', '')}` : null,
    last_decline_code: outcome.status === 'expired' ? outcome.declineCode : null,
    expires_at: new Date(createdAt.getTime() + 60 * MINUTE),
    paid_at: outcome.status === 'paid' ? outcome.paidAt : null,
    created_at: createdAt,
  }
  ledger.orders.push({ createdAt, row })
  const lines = courses.map((course) => ({ course, lineId: idOf('order-line', orderId, course.id) }))
  ledger.lines.push(
    ...lines.map(({ course, lineId }) => ({ id: lineId, order_id: orderId, course_id: course.id, title: course.content.title, amount: course.price.amount })),
  )
  return { orderId, currency, lines }
}

function openAccount(ledger: Ledger, kind: LedgerAccountKind, ownerId: string | null, currency: Currency): string {
  const id = idOf('ledger-account', kind, ownerId ?? '', currency)
  ledger.accounts.set(id, { id, kind, owner_id: ownerId, currency })
  return id
}
