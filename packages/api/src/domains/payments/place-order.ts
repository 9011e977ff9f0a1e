import type { SignedIn } from '@lectern/auth/actor'
import type { Db } from '@lectern/db/db'
import { users } from '@lectern/db/core/accounts'
import { orderLines, orders } from '@lectern/db/core/payments'
import { DomainError } from '@lectern/kernel/errors'
import { newId } from '@lectern/kernel/ids'
import { fromWire, type Money } from '@lectern/kernel/money'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { answerOfKey, rememberKey } from './checkout-keys.ts'
import { type Cart, readCart } from './cart.ts'
import { completeOrder } from './complete-order.ts'
import type { checkoutInput } from './contract.ts'
import { openOrdersFor, type OpenOrder, readOpenOrder } from './open-orders.ts'
import { ensurePolicyAccepted } from './policies.ts'
import { canStillBePaid, checkoutEnd, checkoutHash, sameCourses } from './rules.ts'

/** What a checkout leads to: nothing left to pay, a page to open, or earlier orders for the same courses that must be closed before. */
export type Placed =
  | { next: 'done'; orderId: string }
  | { next: 'open_page'; order: OpenOrder; customerEmail: string }
  | { next: 'close_first'; orders: OpenOrder[] }

/**
 * The part of a checkout that happens in one transaction: checks, prices under lock, the order. One person's checkouts wait for each other here,
 * which is what keeps them to one open order per course.
 */
export async function placeOrder(
  tx: Db,
  { deps, actor, idempotencyKey }: { deps: Deps; actor: SignedIn; idempotencyKey: string },
  input: z.output<typeof checkoutInput>,
): Promise<Placed> {
  const now = deps.clock.now()
  const shown = fromWire(input.total)
  const courseIds = [...new Set(input.courseIds)]
  const request = { actorId: actor.id, key: idempotencyKey, requestHash: checkoutHash({ courseIds, total: shown }) }

  const buyer = await lockBuyer(tx, actor.id)
  const earlier = await answerOfKey(tx, request)
  if (earlier) return answerAgain(tx, earlier, buyer.email, now)

  if (!buyer.emailVerified) throw new DomainError('PRECONDITION_FAILED', 'email_not_verified')
  await ensurePolicyAccepted(tx, actor.id, input.acceptPolicyVersion ?? null, now)
  const open = await openOrdersFor(tx, actor.id, courseIds)
  const cart = await readCart(tx, actor.id, courseIds, shown.amount === 0n ? 'no key update' : 'share')
  demandShownTotal(cart.total, shown)

  const same = open.find((order) => sameCourses(order.courseIds, courseIds) && order.total.amount === shown.amount && order.total.currency === shown.currency)
  if (same && open.length === 1 && canStillBePaid(same, now)) {
    await rememberKey(tx, request, same.id, now)
    return { next: 'open_page', order: same, customerEmail: buyer.email }
  }
  if (open.length > 0) return { next: 'close_first', orders: open }

  const order = await insertOrder(tx, request, cart, now)
  await rememberKey(tx, request, order.id, now)
  if (cart.total.amount > 0n) return { next: 'open_page', order, customerEmail: buyer.email }
  await completeOrder(
    tx,
    deps,
    { id: order.id, number: order.number, userId: actor.id, currency: cart.total.currency, totalAmount: 0n },
    { paymentId: null, at: now },
  )
  return { next: 'done', orderId: order.id }
}

async function lockBuyer(tx: Db, userId: string): Promise<{ email: string; emailVerified: boolean }> {
  const [row] = await tx.select({ email: users.email, emailVerifiedAt: users.emailVerifiedAt }).from(users).where(eq(users.id, userId)).for('no key update')
  if (!row) throw new DomainError('UNAUTHENTICATED', 'unauthenticated')
  return { email: row.email, emailVerified: row.emailVerifiedAt !== null }
}

/** The same key again (M4): the same order, wherever it has got to since. */
async function answerAgain(tx: Db, orderId: string, customerEmail: string, now: Date): Promise<Placed> {
  const order = await readOpenOrder(tx, orderId)
  if (order?.status === 'paid') return { next: 'done', orderId }
  if (order?.status === 'awaiting_payment' && canStillBePaid(order, now)) return { next: 'open_page', order, customerEmail }
  throw new DomainError('CONFLICT', 'order_closed', { orderId })
}

function demandShownTotal(total: Money, shown: Money): void {
  if (total.amount === shown.amount && total.currency === shown.currency) return
  throw new DomainError('CONFLICT', 'quote_changed', { field: 'total', amount: total.amount.toString(), currency: total.currency })
}

async function insertOrder(tx: Db, request: { actorId: string; key: string; requestHash: string }, cart: Cart, now: Date): Promise<OpenOrder> {
  const id = newId()
  const expiresAt = checkoutEnd(now)
  const [row] = await tx
    .insert(orders)
    .values({
      id,
      userId: request.actorId,
      status: 'awaiting_payment',
      currency: cart.total.currency,
      totalAmount: cart.total.amount,
      idempotencyKey: request.key,
      requestHash: request.requestHash,
      expiresAt,
      createdAt: now,
    })
    .returning({ number: orders.number })
  if (!row) throw new Error('the order was not made')
  const lines = cart.lines.map((line) => ({ id: newId(), orderId: id, courseId: line.courseId, title: line.title, amount: line.price.amount }))
  await tx.insert(orderLines).values(lines)
  return {
    id,
    number: row.number,
    status: 'awaiting_payment',
    total: cart.total,
    courseIds: cart.lines.map((line) => line.courseId),
    lines: cart.lines.map((line) => ({ title: line.title, amount: line.price })),
    sessionId: null,
    checkoutUrl: null,
    expiresAt,
  }
}
