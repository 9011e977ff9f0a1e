import { receiveWebhook } from '@lectern/api/domains/payments/receive-webhook'
import { applyPaymentEvent } from '@lectern/api/domains/payments/apply-payment-event'
import { expireOrders } from '@lectern/api/domains/payments/expire-orders'
import { ledgerIsBalanced } from '@lectern/api/domains/payments/public'
import { courses } from '@lectern/db/core/courses'
import { ledgerAccounts, orders, postings, webhookEvents } from '@lectern/db/core/payments'
import { newId } from '@lectern/kernel/ids'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'

import { CARDS, openShop, type Shop } from '../test/shop.ts'

const received = (shop: Shop, type: string) => shop.app.deps.core.primary.$count(webhookEvents, eq(webhookEvents.type, type))

test('M2: a paid page makes the order paid by its webhook, with postings, grant and receipt', async () => {
  const shop = await openShop()
  const [buyer, course] = [await shop.buyer(), await shop.course(10_000n)]
  const placed = await shop.checkout(buyer, [course], 10_000n)
  if (placed.next !== 'pay') throw new Error('nothing to pay')
  expect(await shop.statusOf(placed.orderId)).toBe('awaiting_payment')

  expect(await shop.pay(placed.url)).toBe(`http://localhost:3000/checkout/result?order=${placed.orderId}`)
  await expect.poll(() => received(shop, 'checkout_paid')).toBe(1)
  expect(await shop.statusOf(placed.orderId)).toBe('awaiting_payment')
  await shop.applyEvents()

  const order = await shop.app.as(buyer).payments.order({ orderId: placed.orderId })
  expect(order).toMatchObject({
    status: 'paid',
    total: { amount: '10000', currency: 'EGP' },
    payment: null,
    number: 'L-000001',
    lines: [{ courseId: course.id, slug: course.slug }],
  })
  expect(await shop.books()).toEqual({ balance: 0n, postings: 3, grants: 1 })
  expect(await shop.app.jobs('mail.send')).toMatchObject([
    { to: buyer.email, mail: { template: 'receipt', orderNumber: 'L-000001', total: { amount: '10000', currency: 'EGP' } } },
  ])
  expect(await ledgerIsBalanced(shop.app.deps.core.primary)).toBe(true)
})

test('M5: what was paid is owed to both instructors in equal parts, less 20 %', async () => {
  const shop = await openShop()
  const placed = await shop.checkout(await shop.buyer(), [await shop.course(10_001n, 2)], 10_001n)
  if (placed.next !== 'pay') throw new Error('nothing to pay')
  await shop.pay(placed.url)
  await expect.poll(() => received(shop, 'checkout_paid')).toBe(1)
  await shop.applyEvents()

  const rows = await shop.app.deps.core.primary
    .select({ kind: ledgerAccounts.kind, amount: postings.amount })
    .from(postings)
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, postings.accountId))
  expect(rows.map((row) => [row.kind, row.amount]).toSorted()).toEqual([
    ['instructor_payable', -4_000n],
    ['instructor_payable', -4_001n],
    ['platform_revenue', -2_000n],
    ['processor', 10_001n],
  ])
})

test('M2: a declined card is told and the same page is paid with another', async () => {
  const shop = await openShop()
  const [buyer, course] = [await shop.buyer(), await shop.course()]
  const placed = await shop.checkout(buyer, [course], 10_000n)
  if (placed.next !== 'pay') throw new Error('nothing to pay')
  await shop.pay(placed.url, CARDS.declined)
  await expect.poll(() => received(shop, 'payment_declined')).toBe(1)
  await shop.applyEvents()
  expect(await shop.app.as(buyer).payments.order({ orderId: placed.orderId })).toMatchObject({
    status: 'awaiting_payment',
    lastDeclineCode: 'insufficient_funds',
    payment: { url: placed.url },
  })

  await shop.pay(placed.url)
  await expect.poll(() => received(shop, 'checkout_paid')).toBe(1)
  await shop.applyEvents()
  expect(await shop.statusOf(placed.orderId)).toBe('paid')
  expect(await shop.books()).toEqual({ balance: 0n, postings: 3, grants: 1 })
})

test('M2: 3-D Secure pays only once the bank has confirmed it', async () => {
  const shop = await openShop()
  const placed = await shop.checkout(await shop.buyer(), [await shop.course()], 10_000n)
  if (placed.next !== 'pay') throw new Error('nothing to pay')
  const bank = await shop.pay(placed.url, CARDS.authentication)
  expect(await received(shop, 'checkout_paid')).toBe(0)

  await fetch(bank ?? '', { method: 'POST', redirect: 'manual', body: new URLSearchParams({ answer: 'complete' }) })
  await expect.poll(() => received(shop, 'checkout_paid')).toBe(1)
  await shop.applyEvents()
  expect(await shop.statusOf(placed.orderId)).toBe('paid')
})

test('M2: a cancelled or closed page leaves an order that runs out and takes nothing; a payment told late still counts', async () => {
  const shop = await openShop()
  const [buyer, course] = [await shop.buyer(), await shop.course()]
  const placed = await shop.checkout(buyer, [course], 10_000n)
  if (placed.next !== 'pay') throw new Error('nothing to pay')
  shop.webhooks.reachable = false
  await shop.pay(placed.url)

  shop.app.clock.advance({ minutes: 80 })
  expect(await expireOrders(shop.app.deps)).toBe(1)
  expect(await shop.statusOf(placed.orderId)).toBe('expired')
  expect(await expireOrders(shop.app.deps)).toBe(0)

  shop.webhooks.reachable = true
  await expect.poll(() => received(shop, 'checkout_paid'), { timeout: 10_000 }).toBe(1)
  await shop.applyEvents()
  expect(await shop.statusOf(placed.orderId)).toBe('paid')
  expect(await shop.books()).toEqual({ balance: 0n, postings: 3, grants: 1 })
})

test('M4: doubled, forged and unknown deliveries change nothing', async () => {
  const shop = await openShop()
  const placed = await shop.checkout(await shop.buyer(), [await shop.course()], 10_000n)
  if (placed.next !== 'pay') throw new Error('nothing to pay')
  await shop.pay(placed.url)
  await expect.poll(() => received(shop, 'checkout_paid')).toBe(1)
  const { primary } = shop.app.deps.core
  const [event] = await primary.select({ id: webhookEvents.id }).from(webhookEvents).where(eq(webhookEvents.type, 'checkout_paid'))
  if (!event) throw new Error('no event')
  const before = shop.webhooks.delivered
  for (let i = 0; i < 3; i++) await fetch(`${shop.stripeUrl}/_local/events/${event.id}`, { method: 'POST' })
  await expect.poll(() => shop.webhooks.delivered).toBeGreaterThanOrEqual(before + 3)

  await Promise.all(Array.from({ length: 5 }, () => applyPaymentEvent(shop.app.deps, event.id)))
  expect(await shop.books()).toEqual({ balance: 0n, postings: 3, grants: 1 })
  expect(await shop.app.jobs('payments.apply_event')).toHaveLength(await primary.$count(webhookEvents, sql`type <> 'ignored'`))
  expect(await shop.app.jobs('mail.send')).toHaveLength(1)

  const forged = JSON.stringify({ id: 'evt_forged', type: 'checkout.session.completed', data: { object: { client_reference_id: placed.orderId } } })
  const context = { deps: shop.app.deps, payments: { gateway: shop.gateway } }
  expect(await receiveWebhook(context, { rawBody: forged, signature: `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` })).toBe('refused')
  await expect(applyPaymentEvent(shop.app.deps, 'evt_forged')).rejects.toThrow('no event')
})

test('M2: a payment of another amount, or for an order that is not ours, is kept unapplied', async () => {
  const shop = await openShop()
  const placed = await shop.checkout(await shop.buyer(), [await shop.course()], 10_000n)
  const { primary } = shop.app.deps.core
  const paid = { type: 'checkout_paid', createdAt: new Date().toISOString(), sessionId: 'cs_x', paymentId: 'pi_x' }
  const events = [
    { ...paid, id: 'evt_less', orderId: placed.orderId, paid: { amount: '9999', currency: 'EGP' } },
    { ...paid, id: 'evt_other_currency', orderId: placed.orderId, paid: { amount: '10000', currency: 'USD' } },
    { ...paid, id: 'evt_nobody', orderId: newId(), paid: { amount: '10000', currency: 'EGP' } },
  ]
  for (const event of events) {
    await primary.insert(webhookEvents).values({ id: event.id, type: event.type, payload: event })
    await expect(applyPaymentEvent(shop.app.deps, event.id)).rejects.toThrow(/paid for|does not exist/)
  }
  expect(await shop.statusOf(placed.orderId)).toBe('awaiting_payment')
  expect(await shop.books()).toEqual({ balance: 0n, postings: 0, grants: 0 })
  expect(await primary.$count(webhookEvents, sql`applied_at is null`)).toBe(3)
})

test('M11: twenty equal checkouts at once make one order and one page', async () => {
  const shop = await openShop()
  const [buyer, course] = [await shop.buyer(), await shop.course()]
  const placed = await Promise.all(Array.from({ length: 20 }, () => shop.checkout(buyer, [course], 10_000n)))
  expect(new Set(placed.map((one) => JSON.stringify(one))).size).toBe(1)
  expect(await shop.app.deps.core.primary.$count(orders)).toBe(1)
})

test('M4: the same key gives the same answer, also after payment; with another request it is refused', async () => {
  const shop = await openShop()
  const [buyer, course, other] = [await shop.buyer(), await shop.course(), await shop.course(5_000n)]
  const key = newId()
  const first = await shop.checkout(buyer, [course], 10_000n, key)
  expect(await shop.checkout(buyer, [course], 10_000n, key)).toEqual(first)
  await expect(shop.checkout(buyer, [other], 5_000n, key)).rejects.toThrow('idempotency_mismatch')
  if (first.next !== 'pay') throw new Error('nothing to pay')
  await shop.pay(first.url)
  await expect.poll(() => received(shop, 'checkout_paid')).toBe(1)
  await shop.applyEvents()
  expect(await shop.checkout(buyer, [course], 10_000n, key)).toEqual({ next: 'done', orderId: first.orderId })
})

test('M1: what is owned, not for sale, or in two currencies is refused, and so is a price that has changed', async () => {
  const shop = await openShop()
  const [buyer, free, course] = [await shop.buyer(), await shop.course(0n), await shop.course()]
  const { primary } = shop.app.deps.core
  expect(await shop.checkout(buyer, [free], 0n)).toMatchObject({ next: 'done' })
  await expect(shop.checkout(buyer, [free], 0n)).rejects.toThrow('already_owned')
  await expect(shop.app.as(buyer).payments.quote({ courseIds: [free.id] })).rejects.toThrow('already_owned')

  await primary.update(courses).set({ priceAmount: 12_000n }).where(eq(courses.id, course.id))
  await expect(shop.checkout(buyer, [course], 10_000n)).rejects.toMatchObject({
    message: 'quote_changed',
    cause: { details: { amount: '12000', currency: 'EGP' } },
  })
  const inDollars = await shop.course()
  await primary.update(courses).set({ priceCurrency: 'USD' }).where(eq(courses.id, inDollars.id))
  await expect(shop.checkout(buyer, [course, inDollars], 22_000n)).rejects.toThrow('mixed_currencies')
  await primary.update(courses).set({ status: 'closed' }).where(eq(courses.id, course.id))
  await expect(shop.checkout(buyer, [course], 12_000n)).rejects.toThrow('course_not_for_sale')
  expect(await primary.$count(orders)).toBe(1)
})

test('M1: a free order is done at once: granted, receipted, no money moved', async () => {
  const shop = await openShop()
  const [buyer, course] = [await shop.buyer(), await shop.course(0n)]
  const placed = await shop.checkout(buyer, [course], 0n)
  expect(await shop.statusOf(placed.orderId)).toBe('paid')
  expect(await shop.books()).toEqual({ balance: 0n, postings: 0, grants: 1 })
  expect(await shop.app.jobs('mail.send')).toHaveLength(1)
})

test('A1, A5: buying needs a verified address and the accepted policy, which the checkout itself can accept', async () => {
  const shop = await openShop()
  const course = await shop.course()
  const unverified = await shop.app.signedIn('trainee', { verified: false })
  await expect(shop.checkout(unverified, [course], 10_000n)).rejects.toThrow('email_not_verified')
  expect((await shop.app.as(unverified).payments.quote({ courseIds: [course.id] })).obstacle).toBe('email_not_verified')

  const buyer = await shop.app.signedIn('trainee')
  const quote = await shop.app.as(buyer).payments.quote({ courseIds: [course.id] })
  expect(quote).toMatchObject({ total: { amount: '10000', currency: 'EGP' }, obstacle: 'policy_not_accepted', policyVersion: 1 })
  await expect(shop.checkout(buyer, [course], 10_000n)).rejects.toThrow('policy_not_accepted')
  const accepting = (acceptPolicyVersion: number) =>
    shop.app.as(buyer, { idempotencyKey: newId() }).payments.checkout({ courseIds: [course.id], total: quote.total, acceptPolicyVersion })
  await expect(accepting(9)).rejects.toThrow('policy_changed')
  expect(await accepting(quote.policyVersion)).toMatchObject({ next: 'pay' })
  expect((await shop.app.as(buyer).payments.quote({ courseIds: [course.id] })).obstacle).toBeNull()
})

test('M11: another order for the same course closes the page of the first, which can not be paid any more', async () => {
  const shop = await openShop()
  const [buyer, course, other] = [await shop.buyer(), await shop.course(), await shop.course(5_000n)]
  const first = await shop.checkout(buyer, [course], 10_000n)
  const second = await shop.checkout(buyer, [course, other], 15_000n)
  if (first.next !== 'pay' || second.next !== 'pay') throw new Error('nothing to pay')
  expect([await shop.statusOf(first.orderId), await shop.statusOf(second.orderId)]).toEqual(['expired', 'awaiting_payment'])
  expect(await shop.pay(first.url)).toBeNull()
  await shop.pay(second.url)
  await expect.poll(() => received(shop, 'checkout_paid')).toBe(1)
  await shop.applyEvents()
  expect(await shop.statusOf(second.orderId)).toBe('paid')
  expect(await shop.books()).toMatchObject({ balance: 0n, grants: 2 })
})

test('M11: an order that was just paid, though not told yet, stops another for the same course', async () => {
  const shop = await openShop()
  const [buyer, course, other] = [await shop.buyer(), await shop.course(), await shop.course(5_000n)]
  const first = await shop.checkout(buyer, [course], 10_000n)
  if (first.next !== 'pay') throw new Error('nothing to pay')
  shop.webhooks.reachable = false
  await shop.pay(first.url)
  await expect(shop.checkout(buyer, [course, other], 15_000n)).rejects.toMatchObject({
    message: 'payment_in_progress',
    cause: { details: { orderId: first.orderId } },
  })
  expect(await shop.app.deps.core.primary.$count(orders)).toBe(1)
})

test('an order whose page was never stored is healed by the next try with the same session', async () => {
  const shop = await openShop()
  const [buyer, course] = [await shop.buyer(), await shop.course()]
  const first = await shop.checkout(buyer, [course], 10_000n)
  await shop.app.deps.core.primary.update(orders).set({ checkoutSessionId: null, checkoutUrl: null }).where(eq(orders.id, first.orderId))
  expect(await shop.checkout(buyer, [course], 10_000n)).toEqual(first)
})

test('orders are seen by their buyer and by admins, by nobody else', async () => {
  const shop = await openShop()
  const [buyer, stranger, admin, course] = [await shop.buyer(), await shop.buyer(), await shop.app.signedIn('admin'), await shop.course()]
  const { orderId } = await shop.checkout(buyer, [course], 10_000n)
  expect((await shop.app.as(buyer).payments.orders()).map((order) => order.id)).toEqual([orderId])
  expect((await shop.app.as(admin).payments.order({ orderId })).id).toBe(orderId)
  await expect(shop.app.as(stranger).payments.order({ orderId })).rejects.toThrow('order_not_found')
  expect(await shop.app.as(stranger).payments.orders()).toEqual([])
})
