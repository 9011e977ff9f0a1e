import { users } from '@lectern/db/core/accounts'
import { makeUser } from '@lectern/testing/factories'
import { eq, inArray, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'

async function office() {
  const app = await testApp()
  const db = app.deps.core.primary
  const admin = await app.signedIn('admin', { name: 'Zz Admin' })
  const settle = async () => (app.replies.freshness = { core: await app.deps.core.position(), media: 0n })
  const { staff } = app.as(admin)
  const named = async (input: Parameters<typeof staff.users>[0]) => (await staff.users(input)).items.map(({ name }) => name)
  /** Every name of a list, page by page, and the total that each page tells. */
  async function walk(input: Parameters<typeof staff.users>[0], limit: number) {
    const seen: string[] = []
    const totals = new Set<number>()
    for (let cursor: string | null | undefined = undefined; cursor !== null;) {
      const page: Awaited<ReturnType<typeof staff.users>> = await staff.users({ ...input, limit, cursor })
      seen.push(...page.items.map(({ name }) => name))
      totals.add(page.total)
      cursor = page.next
    }
    return { seen, totals: [...totals] }
  }
  return { app, db, admin, staff, settle, named, walk }
}

test('S2: all words must be there, in any order and any spelling; runs of letters that only look like the word are none', async () => {
  const { db, settle, named } = await office()
  for (const name of ['فاطمة أحمد الشناوي', 'أحمد علي', 'Ahmed Hassan', 'Élodie Müller', 'abcd bcde', 'abcde']) await makeUser(db, { name })
  await settle()
  expect(await named({ q: 'احمد' })).toHaveLength(2)
  expect(await named({ q: 'الشناوى  فاطمه' })).toEqual(['فاطمة أحمد الشناوي'])
  expect(await named({ q: 'أَحْمَد عَلِيّ' })).toEqual(['أحمد علي'])
  expect(await named({ q: 'elodie MULLER' })).toEqual(['Élodie Müller'])
  expect(await named({ q: 'abcde' })).toEqual(['abcde'])
  expect(await named({ q: 'ahmed nobody' })).toEqual([])
  expect(await named({ q: '   ' })).toHaveLength(7)
})

test('S2: one or two letters find the words that begin with them', async () => {
  const { db, settle, named } = await office()
  for (const name of ['Qamar Omar', 'Xu Li', 'وليد', 'أميرة']) await makeUser(db, { name })
  await settle()
  expect(await named({ q: 'qa' })).toEqual(['Qamar Omar'])
  expect(await named({ q: 'om' })).toEqual(['Qamar Omar'])
  expect(await named({ q: 'x l' })).toEqual(['Xu Li'])
  expect(await named({ q: 'ا' })).toEqual(['أميرة'])
  expect(await named({ q: 'mar' })).toEqual(['Qamar Omar'])
  expect(await named({ q: 'ar' })).toEqual([])
  for (const odd of ['%', '_', '\\', "'", '%%%', '\\\\\\']) expect(await named({ q: odd })).toEqual([])
})

test('S2: narrowed by state, role, country and the UTC day of joining; an account has one state', async () => {
  const { db, admin, settle, named } = await office()
  const at = new Date('2026-03-04T23:59:59.999Z')
  const past = { createdAt: new Date('2026-01-01') }
  const set = async (name: string, change: Partial<typeof users.$inferInsert>) => {
    const { id } = await makeUser(db, { name, country: 'KW' })
    await db
      .update(users)
      .set({ ...past, ...change })
      .where(eq(users.id, id))
  }
  await db.update(users).set(past).where(eq(users.id, admin.id))
  await set('Active', { createdAt: at })
  await set('Unverified', { emailVerifiedAt: null })
  await set('Leaving', { deletionDueAt: at, emailVerifiedAt: null })
  await set('Suspended', { suspendedAt: at, deletionDueAt: at })
  await set('Erased', { erasedAt: at, suspendedAt: at, createdAt: new Date('2026-03-05T00:00:00Z') })
  await settle()
  for (const state of ['unverified', 'leaving', 'suspended', 'erased'] as const) {
    expect((await named({ state })).map((name) => name.toLowerCase())).toEqual([state])
  }
  expect(await named({ state: 'active', country: 'KW' })).toEqual(['Active'])
  expect(await named({ role: 'admin' })).toEqual(['Zz Admin'])
  expect(await named({ role: 'trainee', q: 'active' })).toEqual(['Active'])
  expect(await named({ joinedFrom: '2026-03-04', joinedTo: '2026-03-04' })).toEqual(['Active'])
  expect(await named({ joinedFrom: '2026-03-05' })).toEqual(['Erased'])
})

test('S2: pages neither skip nor repeat in any order, also among equal names and moments', async () => {
  const { db, app, staff, settle, walk } = await office()
  const names = ['b', 'B', 'a', 'a', 'a', 'ب', 'أ', 'آ', 'x'.repeat(80), 'ش'.repeat(80)]
  const ids: string[] = []
  for (const name of names) ids.push((await makeUser(db, { name })).id)
  await db.update(users).set({ createdAt: app.clock.now() }).where(inArray(users.id, ids))
  await settle()
  for (const sort of ['newest', 'oldest', 'name'] as const) {
    const whole = (await staff.users({ sort })).items.map(({ name }) => name)
    const { seen, totals } = await walk({ sort }, 1)
    expect(seen).toEqual(whole)
    expect(seen.toSorted()).toEqual([...names, 'Zz Admin'].toSorted())
    expect(totals).toEqual([11])
  }
  const { seen } = await walk({ sort: 'name' }, 3)
  expect(seen.map((name) => name.charAt(0).toLowerCase().replace(/[أآ]/u, 'ا')).join('')).toBe('aaabbxzاابش')
  const { next } = await staff.users({ sort: 'name', limit: 1 })
  await expect(staff.users({ sort: 'newest', cursor: next })).rejects.toMatchObject({ message: 'bad_cursor' })
})

test('S2: the picture is told by its address, what is secret not at all', async () => {
  const { db, staff, settle } = await office()
  const { id } = await makeUser(db, { name: 'Pictured' })
  await db.update(users).set({ pictureHash: 'abc', passwordHash: '$argon2id$secret' }).where(eq(users.id, id))
  await db.execute(sql`insert into sessions (id, user_id, expires_at) values ('s', ${id}, now() + interval '1 day')`)
  await settle()
  const list = await staff.users({ q: 'pictured' })
  expect(list.items).toMatchObject([{ picture: '/api/core/pictures/abc.webp', erased: false, deletionDueAt: null }])
  expect(JSON.stringify([list, await staff.user({ userId: id })])).not.toContain('argon2')
})
