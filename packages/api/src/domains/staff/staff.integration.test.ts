import { sessions, users } from '@lectern/db/core/accounts'
import { courses } from '@lectern/db/core/courses'
import { enrolments } from '@lectern/db/core/learning'
import { ledgerAccounts, ledgerTransactions, orderLines, orders, postings, webhookEvents } from '@lectern/db/core/payments'
import type { OrderStatus } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import { newId } from '@lectern/kernel/ids'
import { testClock } from '@lectern/testing/clock'
import { makeCourse, makeUser } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'
import { grantAccess } from '../learning/public.ts'

const NOW = new Date('2026-06-15T23:30:00Z')

async function office() {
  const app = await testApp({ clock: testClock(NOW) })
  const db = app.deps.core.primary
  const admin = await app.signedIn('admin', { name: 'Staff' })
  const instructor = await app.signedIn('instructor', { name: 'Mona' })
  const course = await makeCourse(db, { instructorIds: [instructor.id], title: 'Joins' })
  const buyer = await makeUser(db, { name: 'أحمد علي' })
  async function order(made: { at: string; status?: OrderStatus; amount?: bigint; currency?: Currency; paidAt?: string }) {
    const orderId = newId()
    const lineId = newId()
    const { status = 'paid', amount = 10_000n, currency = 'EGP', paidAt = status === 'paid' ? made.at : null } = made
    await db.insert(orders).values({
      id: orderId,
      userId: buyer.id,
      status,
      currency,
      totalAmount: amount,
      idempotencyKey: orderId,
      requestHash: 'hash',
      createdAt: new Date(made.at),
      paidAt: paidAt === null ? null : new Date(paidAt),
    })
    await db.insert(orderLines).values({ id: lineId, orderId, courseId: course.id, title: 'Joins', amount })
    return { orderId, lineId }
  }
  const settle = async () => (app.replies.freshness = { core: await app.deps.core.position(), media: 0n })
  await settle()
  return { app, db, staff: app.as(admin).staff, admin, instructor, course, buyer, order, settle }
}

describe('S1: the dashboard', () => {
  test('S1: counts UTC days, every day present, and never adds amounts of different currencies', async () => {
    const { app, db, staff, admin, course, buyer, order, settle } = await office()
    await db.update(users).set({ createdAt: new Date('2026-01-01') })
    await makeUser(db).then(({ id }) =>
      db
        .update(users)
        .set({ createdAt: new Date('2026-06-15T00:00:00Z') })
        .where(eq(users.id, id)),
    )
    await makeUser(db).then(({ id }) =>
      db
        .update(users)
        .set({ createdAt: new Date('2026-06-08T23:59:59Z') })
        .where(eq(users.id, id)),
    )
    await order({ at: '2026-06-09T00:00:00Z' })
    await order({ at: '2026-06-08T12:00:00Z', paidAt: '2026-06-15T23:29:00Z', amount: 5_000n })
    await order({ at: '2026-06-10T12:00:00Z', amount: 1_250n, currency: 'KWD' })
    await order({ at: '2026-06-10T12:00:00Z', status: 'awaiting_payment' })
    await order({ at: '2026-06-11T12:00:00Z', status: 'refunded', amount: 700n, paidAt: '2026-06-11T12:00:00Z' })
    await order({ at: '2026-06-08T23:59:59Z' })
    await app.deps.core.transaction((tx) => grantAccess(tx, { userId: buyer.id, courseId: course.id, source: 'gift', sourceId: newId(), now: app.clock.now() }))
    await db.update(enrolments).set({ lastActiveAt: new Date('2026-06-08T08:00:00Z') })
    await db.update(enrolments).set({ lastActiveAt: app.clock.now() })
    await db.insert(sessions).values({ id: 'earlier', userId: admin.id, createdAt: new Date('2026-06-02T00:00:00Z'), expiresAt: app.clock.now() })
    await db.delete(sessions)
    await settle()
    const dashboard = await staff.dashboard({ from: '2026-06-09', to: '2026-06-15' })
    expect(dashboard).toMatchObject({
      from: '2026-06-09',
      to: '2026-06-15',
      // The same learner again, and somebody whose log-in has ended since.
      before: { newUsers: 1, activeUsers: 2, paidOrders: 1, refundedOrders: 0, revenue: [{ amount: '10000', currency: 'EGP' }] },
      refundedOrders: 1,
      newUsers: 1,
      activeUsers: 1,
      paidOrders: 4,
      revenue: [
        { amount: '15700', currency: 'EGP' },
        { amount: '1250', currency: 'KWD' },
      ],
      topCourses: [{ slug: course.slug, enrolments: 1, revenue: [{ amount: '15700', currency: 'EGP' }, { currency: 'KWD' }] }],
      topInstructors: [{ name: 'Mona', enrolments: 1 }],
    })
    expect(dashboard.daily.map((day) => day.day)).toEqual(['2026-06-09', '2026-06-10', '2026-06-11', '2026-06-12', '2026-06-13', '2026-06-14', '2026-06-15'])
    expect(dashboard.daily.map((day) => day.paidOrders)).toEqual([1, 1, 1, 0, 0, 0, 1])
    expect(dashboard.daily.at(-1)).toEqual({ day: '2026-06-15', newUsers: 1, paidOrders: 1, enrolments: 1 })
    const [from, to] = ['2026-06-09', '2026-06-08']
    await expect(staff.dashboard({ from, to })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(staff.dashboard({ from: '2024-01-01', to })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect((await staff.dashboard({ from: to, to })).daily).toEqual([{ day: to, newUsers: 1, paidOrders: 1, enrolments: 0 }])
  })

  test('S1: whoever logs in and learns on a day was here once that day; an admin’s view of their account doesn’t count', async () => {
    const { app, db, staff, admin, course, buyer, settle } = await office()
    const learner = await makeUser(db)
    await app.deps.core.transaction((tx) =>
      grantAccess(tx, { userId: learner.id, courseId: course.id, source: 'gift', sourceId: newId(), now: app.clock.now() }),
    )
    for (const lastActiveAt of ['2026-06-14T10:00:00Z', '2026-06-15T00:00:00Z', '2026-06-15T23:00:00Z'])
      await db.update(enrolments).set({ lastActiveAt: new Date(lastActiveAt) })
    await app.deps.auth.sessions.create(learner.id, { ip: null, userAgent: null })
    await app.deps.core.transaction(async (tx) => {
      const { token } = await app.deps.auth.viewings.allow(tx, { adminId: admin.id, userId: buyer.id, reason: 'Asked for.' })
      await app.deps.auth.viewings.begin(tx, token, { ip: null, userAgent: null })
    })
    await settle()
    expect(await staff.dashboard({ from: '2026-06-15', to: '2026-06-15' })).toMatchObject({ activeUsers: 1, before: { activeUsers: 1 } })
    expect(await staff.dashboard({ from: '2026-06-14', to: '2026-06-15' })).toMatchObject({ activeUsers: 1, before: { activeUsers: 0 } })
    expect(await staff.user({ userId: buyer.id })).toMatchObject({ lastSeenAt: null, sessions: 0 })
  })
})

describe('S2: people', () => {
  test('S2: found by a part of the name in any spelling, the username or the e-mail; % and _ mean themselves', async () => {
    const { db, staff, buyer, settle } = await office()
    await makeUser(db, { name: '100% Sure' })
    await settle()
    const names = async (q: string) => (await staff.users({ q })).items.map((row) => row.name)
    expect(await names('احمد')).toEqual(['أحمد علي'])
    expect(await names(buyer.email.toUpperCase())).toEqual(['أحمد علي'])
    expect(await names(buyer.username)).toEqual(['أحمد علي'])
    expect(await names('00% s')).toEqual(['100% Sure'])
    expect(await names('_')).toEqual([])
    expect((await staff.users({ role: 'admin' })).items).toMatchObject([{ name: 'Staff', role: 'admin', emailVerified: true, suspended: false }])
    expect(JSON.stringify(await staff.users({}))).not.toContain('unusable')
  })

  test('S2: pages neither skip nor repeat, and the total stays', async () => {
    const { db, staff, settle } = await office()
    for (let i = 0; i < 11; i++) await makeUser(db)
    await db.update(users).set({ createdAt: NOW })
    await settle()
    const seen: string[] = []
    for (let cursor: string | null | undefined = undefined; cursor !== null;) {
      const page: Awaited<ReturnType<typeof staff.users>> = await staff.users({ limit: 4, cursor })
      expect(page.total).toBe(14)
      seen.push(...page.items.map((row) => row.id))
      cursor = page.next
    }
    expect(seen).toHaveLength(14)
    expect(new Set(seen).size).toBe(14)
    await expect(staff.orders({ cursor: (await staff.users({ limit: 1 })).next })).rejects.toMatchObject({ message: 'bad_cursor' })
  })

  test('S2: one person with their courses, orders and what they teach', async () => {
    const { app, staff, course, buyer, instructor, order, settle } = await office()
    await order({ at: '2026-06-09T00:00:00Z' })
    await app.deps.core.transaction((tx) => grantAccess(tx, { userId: buyer.id, courseId: course.id, source: 'gift', sourceId: newId(), now: app.clock.now() }))
    await settle()
    expect(await staff.user({ userId: buyer.id })).toMatchObject({
      name: 'أحمد علي',
      locale: 'en',
      sessions: 0,
      enrolments: [{ courseId: course.id, title: 'Joins', enrolledAt: NOW.toISOString(), live: true }],
      orders: [{ number: 'L-000001', status: 'paid', courseTitles: ['Joins'] }],
      teaches: [],
    })
    expect(await staff.user({ userId: instructor.id })).toMatchObject({ teaches: [{ courseId: course.id, status: 'published' }] })
    await expect(staff.user({ userId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'user_not_found' })
  })
})

test('S2: courses in every state, by title, address or instructor', async () => {
  const { db, staff, instructor, course, settle } = await office()
  const draft = await makeCourse(db, { instructorIds: [instructor.id], title: 'مبادئ المحاسبة', status: 'draft', language: 'ar', price: null })
  await db.update(courses).set({ ratingSum: 9, ratingCount: 2 }).where(eq(courses.id, course.id))
  await settle()
  const slugs = async (input: Parameters<typeof staff.courses>[0]) => (await staff.courses(input)).items.map((row) => row.slug)
  expect(await slugs({})).toHaveLength(2)
  expect(await slugs({ status: 'draft' })).toEqual([draft.slug])
  expect(await slugs({ language: 'en' })).toEqual([course.slug])
  expect(await slugs({ q: 'المحاسبه' })).toEqual([draft.slug])
  expect(await slugs({ q: 'mona', status: 'published' })).toEqual([course.slug])
  expect((await staff.courses({ q: course.slug })).items).toMatchObject([
    { title: 'Joins', instructor: 'Mona', rating: 4.5, price: { amount: '10000', currency: 'EGP' } },
  ])
  expect((await staff.courses({ status: 'draft' })).items).toMatchObject([{ price: null, subject: null }])
})

describe('orders', () => {
  test('S1: found by number, e-mail, state and UTC days', async () => {
    const { staff, buyer, order, settle } = await office()
    const { orderId } = await order({ at: '2026-06-09T23:59:59Z' })
    await order({ at: '2026-06-10T00:00:00Z', status: 'expired' })
    await settle()
    const numbers = async (input: Parameters<typeof staff.orders>[0]) => (await staff.orders(input)).items.map((row) => row.number)
    expect(await numbers({})).toEqual(['L-000002', 'L-000001'])
    expect(await numbers({ q: 'l-000001' })).toEqual(['L-000001'])
    expect(await numbers({ q: buyer.email })).toHaveLength(2)
    expect(await numbers({ q: 'nobody@test.example' })).toEqual([])
    expect(await numbers({ status: 'expired' })).toEqual(['L-000002'])
    expect(await numbers({ from: '2026-06-10' })).toEqual(['L-000002'])
    expect(await numbers({ to: '2026-06-10' })).toEqual(['L-000001'])
    expect((await staff.orders({ to: '2026-06-10' })).items).toMatchObject([
      {
        id: orderId,
        buyer: { id: buyer.id, email: buyer.email },
        total: { amount: '10000', currency: 'EGP' },
        courseTitles: ['Joins'],
        paidAt: '2026-06-09T23:59:59.000Z',
      },
    ])
  })

  test('S1: one order shows its lines, postings and the processor’s events', async () => {
    const { app, db, staff, instructor, course, buyer, order } = await office()
    const { orderId, lineId } = await order({ at: '2026-06-09T00:00:00Z' })
    await app.deps.core.transaction((tx) => grantAccess(tx, { userId: buyer.id, courseId: course.id, source: 'order_line', sourceId: lineId, now: NOW }))
    const [processor, payable] = [newId(), newId()]
    await db.insert(ledgerAccounts).values([
      { id: processor, kind: 'processor', currency: 'EGP' },
      { id: payable, kind: 'instructor_payable', ownerId: instructor.id, currency: 'EGP' },
    ])
    await app.deps.core.transaction(async (tx) => {
      const transactionId = newId()
      await tx.insert(ledgerTransactions).values({ id: transactionId, cause: `order_paid:${orderId}`, orderId, createdAt: NOW })
      await tx.insert(postings).values([
        { id: newId(), transactionId, accountId: processor, amount: 10_000n, currency: 'EGP' },
        { id: newId(), transactionId, accountId: payable, amount: -10_000n, currency: 'EGP' },
      ])
    })
    await db.insert(webhookEvents).values({ id: 'evt_1', type: 'checkout_paid', payload: { orderId }, receivedAt: NOW })
    await db.insert(webhookEvents).values({ id: 'evt_2', type: 'checkout_paid', payload: { orderId: newId() }, receivedAt: NOW })
    const detail = await staff.order({ orderId })
    expect(detail.lines).toEqual([{ courseId: course.id, title: 'Joins', amount: { amount: '10000', currency: 'EGP' }, granted: true }])
    expect(detail.postings).toEqual([
      { account: 'processor', owner: null, amount: { amount: '10000', currency: 'EGP' }, at: NOW.toISOString() },
      { account: 'instructor_payable', owner: 'Mona', amount: { amount: '-10000', currency: 'EGP' }, at: NOW.toISOString() },
    ])
    expect(detail.events).toEqual([{ id: 'evt_1', type: 'checkout_paid', receivedAt: NOW.toISOString(), appliedAt: null }])
    await expect(staff.order({ orderId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'order_not_found' })
  })
})
