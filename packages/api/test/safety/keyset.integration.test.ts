import { instructorApplications, users } from '@lectern/db/core/accounts'
import { courses, reviews } from '@lectern/db/core/courses'
import { orders } from '@lectern/db/core/payments'
import { newId } from '@lectern/kernel/ids'
import { makeCourse, makeUser } from '@lectern/testing/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { cursorAfter } from '../../src/keyset.ts'
import { testApp, type TestApp } from '../app.ts'

interface Page {
  items: readonly object[]
  next: string | null
}

/** A list that grows while somebody turns its pages. */
interface GrowingList {
  name: string
  /** Names its order in cursors. */
  order: string
  /** A row in `second`; many of them are in the same one. */
  add(app: TestApp, second: number): Promise<void>
  read(app: TestApp, cursor: string | null, limit: number): Promise<Page>
}

/** Whoever calls and whose things the rows are: made once for each test. */
interface Cast {
  caller: ReturnType<TestApp['as']>
  courseId: string
  buyerId: string
}

const casts = new WeakMap<TestApp, Cast>()

async function castOf(app: TestApp): Promise<Cast> {
  const known = casts.get(app)
  if (known) return known
  const db = app.deps.core.primary
  const admin = await app.signedIn('admin', { name: 'Admin' })
  const instructor = await makeUser(db, { role: 'instructor', name: 'Instructor' })
  const buyer = await makeUser(db, { name: 'Buyer' })
  const { id: courseId } = await makeCourse(db, { instructorIds: [instructor.id] })
  const cast = { caller: app.as(admin), courseId, buyerId: buyer.id }
  casts.set(app, cast)
  return cast
}

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second))

async function addUser(app: TestApp, second: number): Promise<string> {
  const db = app.deps.core.primary
  const [id, n] = [newId(), newId()]
  const name = ['Amal', 'amal', 'أمل', 'Ämal', 'Zaki', ' '][second % 6] ?? 'Amal'
  await db.insert(users).values({ id, username: `u-${n}`, email: `${n}@test.example`, name, country: 'EG', passwordHash: 'unusable', createdAt: at(second) })
  return id
}

const usersBy = (sort: 'newest' | 'oldest' | 'name', order: string): GrowingList => ({
  name: `people, ${sort}`,
  order,
  add: async (app, second) => void (await addUser(app, second)),
  read: async (app, cursor, limit) => (await castOf(app)).caller.staff.users({ sort, cursor, limit }),
})

const LISTS: readonly GrowingList[] = [
  usersBy('newest', 'joined'),
  usersBy('oldest', 'joined-first'),
  usersBy('name', 'called'),
  {
    name: 'orders',
    order: 'made',
    async add(app, second) {
      const { buyerId } = await castOf(app)
      const id = newId()
      const order = { userId: buyerId, status: 'paid', currency: 'EGP', totalAmount: 1n, idempotencyKey: id, requestHash: 'hash' } as const
      await app.deps.core.primary.insert(orders).values({ ...order, id, createdAt: at(second) })
    },
    read: async (app, cursor, limit) => (await castOf(app)).caller.staff.orders({ cursor, limit }),
  },
  {
    name: 'courses',
    order: 'changed',
    async add(app, second) {
      const id = newId()
      await app.deps.core.primary.insert(courses).values({ id, slug: `c-${id}`, title: 'C', language: 'en', updatedAt: at(second) })
    },
    read: async (app, cursor, limit) => (await castOf(app)).caller.staff.courses({ cursor, limit }),
  },
  {
    name: 'applications',
    order: 'applied',
    async add(app, second) {
      const userId = await addUser(app, second)
      await app.deps.core.primary.insert(instructorApplications).values({ id: newId(), userId, subject: 'S', motivation: 'M', createdAt: at(second) })
    },
    read: async (app, cursor, limit) => (await castOf(app)).caller.staff.instructorApplications({ cursor, limit }),
  },
  {
    name: 'reviews',
    order: 'newest',
    async add(app, second) {
      const { courseId } = await castOf(app)
      const userId = await addUser(app, second)
      await app.deps.core.primary.insert(reviews).values({ id: newId(), courseId, userId, rating: 5, createdAt: at(second) })
    },
    async read(app, cursor, limit) {
      const { caller, courseId } = await castOf(app)
      return caller.catalog.reviews({ courseId, cursor, limit })
    },
  },
  {
    name: 'the audit log',
    order: 'audit',
    add: async (app) => void (await (await castOf(app)).caller.staff.createUser(newcomer())),
    read: async (app, cursor, limit) => (await castOf(app)).caller.staff.auditLog({ cursor, limit }),
  },
]

function newcomer() {
  const n = newId()
  return { role: 'trainee', name: 'New', username: `n-${n.slice(-12)}`, email: `${n}@test.example`, country: 'EG', locale: 'en' } as const
}

const idOf = (item: object) => String(Reflect.get(item, 'id') ?? Reflect.get(item, 'seq'))

async function settle(app: TestApp): Promise<void> {
  app.replies.freshness = { core: await app.deps.core.position(), media: 0n }
}

test.each(LISTS)('C1, S2: pages of $name neither skip nor repeat a row, while others come in', async ({ add, read }) => {
  const app = await testApp()
  await castOf(app)
  const seconds = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(seconds, fc.array(seconds, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 5 }), async (first, meanwhile, limit) => {
      for (const second of first) await add(app, second)
      await settle(app)
      const there = new Set((await everyPage(app, read, 50, [])).map(idOf))
      const seen = (
        await everyPage(
          app,
          read,
          limit,
          meanwhile.map((more) => async () => {
            for (const second of more) await add(app, second)
            await settle(app)
          }),
        )
      ).map(idOf)
      expect(new Set(seen).size).toBe(seen.length)
      expect([...there].filter((id) => !seen.includes(id))).toEqual([])
    }),
    { numRuns: 4 },
  )
})

/** Turns the pages to the end; before each of the first ones something happens. */
async function everyPage(app: TestApp, read: GrowingList['read'], limit: number, before: readonly (() => Promise<void>)[]): Promise<object[]> {
  const items: object[] = []
  let cursor: string | null = null
  let turned = 0
  do {
    const page: Page = await read(app, cursor, limit)
    expect(page.items.length).toBeLessThanOrEqual(limit)
    items.push(...page.items)
    cursor = page.next
    await before[turned++]?.()
  } while (cursor !== null)
  return items
}

test('a forged place in whichever list is answered or refused', async () => {
  const app = await testApp()
  await castOf(app)
  const ids = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'no id', "'"]
  const values = ['9'.repeat(17), `-${'9'.repeat(17)}`, '9'.repeat(18), `-${'9'.repeat(18)}`, '0', '', '1.5', 'NaN', 'text', "'", '\0', '\ud800']
  for (const { name, order, read } of LISTS) {
    for (const [id, value] of ids.flatMap((id) => values.map((value) => [id, value] as const))) {
      const outcome = await read(app, cursorAfter(order, { value, id }), 2).then(
        () => 'answered',
        (error: unknown) => (error instanceof Error ? error.message : 'failed'),
      )
      expect({ name, value, id, outcome }).toEqual({ name, value, id, outcome: expect.toBeOneOf(['answered', 'bad_cursor']) })
    }
  }
})
