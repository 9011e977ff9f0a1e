import { courses, courseInstructors } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { makeCourse, makeSubject, makeUser } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'
import type { SearchInput } from './contract.ts'
import { indexEveryCourse } from './public.ts'

type Made = Parameters<typeof makeCourse>[1] & Partial<typeof courses.$inferInsert>

async function course(db: Db, { instructorIds, title, language, subjectId, price, ...columns }: Made) {
  const made = await makeCourse(db, {
    instructorIds,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(typeof subjectId === 'string' ? { subjectId } : {}),
    ...(price === undefined ? {} : { price }),
  })
  if (Object.keys(columns).length > 0) await db.update(courses).set(columns).where(eq(courses.id, made.id))
  return made
}

async function catalogue() {
  const app = await testApp()
  const db = app.deps.core.primary
  const mona = await makeUser(db, { role: 'instructor', name: 'Mona Farouk' })
  const ahmed = await makeUser(db, { role: 'instructor', name: 'أحمد حسن' })
  const parent = await makeSubject(db, { slug: 'computing', nameEn: 'Computing', nameAr: 'الحوسبة' })
  const child = await makeSubject(db, { slug: 'databases', nameEn: 'Databases', nameAr: 'قواعد البيانات', parentId: parent.id })
  const arts = await makeSubject(db, { slug: 'arts', nameEn: 'Arts', nameAr: 'الفنون' })
  const fresh = async () => {
    await app.deps.core.transaction(indexEveryCourse)
    await app.deps.cache.clear(['catalog'])
    app.replies.freshness = { core: await app.deps.core.position(), media: 0n }
  }
  const find = async (input: Partial<SearchInput>) => app.as(null).catalog.search(input)
  const titles = async (input: Partial<SearchInput>) => (await find(input)).items.map((item) => item.title)
  return { app, db, mona, ahmed, parent, child, arts, fresh, find, titles }
}

describe('search', () => {
  test('C2: title, instructor, subject, subtitle and description are searched; the title counts most', async () => {
    const { db, mona, ahmed, child, fresh, titles } = await catalogue()
    await course(db, { instructorIds: [ahmed.id], title: 'Python for analysts', subtitle: 'Tables without tears', description: 'We use the pandas library.' })
    await course(db, { instructorIds: [mona.id], title: 'Query planning', subjectId: child.id, subtitle: 'With python examples' })
    await fresh()
    expect(await titles({ q: 'python' })).toEqual(['Python for analysts', 'Query planning'])
    expect(await titles({ q: 'mona' })).toEqual(['Query planning'])
    expect(await titles({ q: 'databases' })).toEqual(['Query planning'])
    expect(await titles({ q: 'computing' })).toEqual(['Query planning'])
    expect(await titles({ q: 'pandas' })).toEqual(['Python for analysts'])
    expect(await titles({ q: 'anal' })).toEqual(['Python for analysts'])
    expect(await titles({ q: 'python haskell' })).toEqual([])
    expect(await titles({ q: '!!! ' })).toHaveLength(2)
    expect(await titles({ q: `'; drop table courses; -- & | ! :* ( <->` })).toEqual([])
    await expect(titles({ q: 'py\0thon' })).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'invalid' })
  })

  test('C2: Arabic is found however it is spelt: alef, ya, ta marbuta, hamza, vowel signs, tatweel; Latin without accents', async () => {
    const { db, mona, fresh, titles } = await catalogue()
    const spellings = [
      ['أحمد', 'احمد'],
      ['إدارة', 'ادارة'],
      ['مدرسة', 'مدرسه'],
      ['الرؤية', 'الرويه'],
      ['مستشفى', 'مستشفي'],
      ['كِتَابَةٌ', 'كتابة'],
      ['خَـــطّ', 'خط'],
      ['naïve café', 'NAIVE CAFE'],
    ] as const
    for (const [written] of spellings) await course(db, { instructorIds: [mona.id], title: `درس ${written}، الأول`, language: 'ar' })
    await fresh()
    for (const [written, typed] of spellings) {
      const title = `درس ${written}، الأول`
      expect([typed, await titles({ q: typed })]).toEqual([typed, [title]])
      expect([written, await titles({ q: written })]).toEqual([written, [title]])
    }
  })

  test('C2: typing errors are forgiven, in both languages, and the answer says what was searched', async () => {
    const { db, mona, fresh, find } = await catalogue()
    await course(db, { instructorIds: [mona.id], title: 'Python for analysts' })
    await course(db, { instructorIds: [mona.id], title: 'مبادئ المحاسبة', language: 'ar' })
    await fresh()
    for (const [typed, meant] of [
      ['pyhton', 'python'],
      ['pythn', 'python'],
      ['pythonn', 'python'],
      ['pithon analists', 'python analysts'],
      ['المحاسبت', 'المحاسبه'],
      ['المحسبة', 'المحاسبه'],
    ] as const) {
      const found = await find({ q: typed })
      expect([typed, found.correctedTo, found.total]).toEqual([typed, meant, 1])
    }
    expect(await find({ q: 'zzzzzz' })).toMatchObject({ items: [], total: 0, correctedTo: null })
    expect((await find({ q: 'python' })).correctedTo).toBeNull()
  })

  test('C3: every filter narrows, alone and with others; a subject includes its sub-subjects', async () => {
    const { db, mona, child, arts, parent, fresh, titles } = await catalogue()
    const base = { instructorIds: [mona.id] }
    await course(db, { ...base, title: 'A', subjectId: child.id, level: 'beginner', durationSeconds: 3_600, ratingSum: 45, ratingCount: 10 })
    await course(db, { ...base, title: 'B', subjectId: parent.id, level: 'advanced', durationSeconds: 7_200, ratingSum: 40, ratingCount: 10, language: 'ar' })
    await course(db, { ...base, title: 'C', subjectId: arts.id, durationSeconds: 90_000, price: { amount: 0n, currency: 'EGP' } })
    await fresh()
    const some = async (input: Partial<SearchInput>) => (await titles(input)).sort().join('')
    expect(await some({})).toBe('ABC')
    expect(await some({ subject: 'computing' })).toBe('AB')
    expect(await some({ subject: 'databases' })).toBe('A')
    expect(await some({ subject: 'nothing' })).toBe('')
    expect(await some({ level: 'beginner' })).toBe('A')
    expect(await some({ language: 'ar' })).toBe('B')
    expect(await some({ price: 'free' })).toBe('C')
    expect(await some({ price: 'paid' })).toBe('AB')
    expect(await some({ minRating: 4 })).toBe('AB')
    expect(await some({ minRating: 4.5 })).toBe('A')
    expect(await some({ duration: 'under_2h' })).toBe('A')
    expect(await some({ duration: '2_to_6h' })).toBe('B')
    expect(await some({ duration: 'over_15h' })).toBe('C')
    expect(await some({ subject: 'computing', language: 'en', minRating: 3 })).toBe('A')
  })

  test('C3: each facet is counted with the other filters applied, but not its own', async () => {
    const { db, mona, child, arts, fresh, find } = await catalogue()
    const base = { instructorIds: [mona.id] }
    await course(db, { ...base, subjectId: child.id, language: 'en', ratingSum: 5, ratingCount: 1 })
    await course(db, { ...base, subjectId: child.id, language: 'ar' })
    await course(db, { ...base, subjectId: arts.id, language: 'ar', price: { amount: 0n, currency: 'EGP' } })
    await fresh()
    const { facets, total } = await find({ language: 'ar' })
    const counts = (facet: readonly { value: string; count: number }[]) => Object.fromEntries(facet.map((each) => [each.value, each.count]))
    expect(total).toBe(2)
    expect(counts(facets.language)).toEqual({ en: 1, ar: 2 })
    expect(counts(facets.subject)).toEqual({ computing: 1, databases: 1, arts: 1 })
    expect(counts(facets.price)).toEqual({ free: 1, paid: 1 })
    expect(counts(facets.rating)).toEqual({})
    expect(facets.subject.find((each) => each.value === 'arts')?.name).toEqual({ en: 'Arts', ar: 'الفنون' })
  })

  test('C9: corporate trainees see no price, and can find nothing out by filter, facet or sort', async () => {
    const { app, db, mona, fresh } = await catalogue()
    await course(db, { instructorIds: [mona.id], title: 'Cheap', price: { amount: 100n, currency: 'EGP' }, enrolmentCount: 1 })
    await course(db, { instructorIds: [mona.id], title: 'Free', price: { amount: 0n, currency: 'EGP' }, enrolmentCount: 9 })
    await fresh()
    const person = app.as(await app.signedIn('corporate_trainee'))
    const found = await person.catalog.search({ price: 'paid', sort: 'price_low' })
    expect(found.items.map((item) => [item.title, item.price])).toEqual([
      ['Free', null],
      ['Cheap', null],
    ])
    expect(found.facets.price).toEqual([])
    expect((await app.as(null).catalog.search({ price: 'paid' })).items.map((item) => item.price)).toEqual([{ amount: '100', currency: 'EGP' }])
    expect((await person.catalog.popular({})).map((item) => item.price)).toEqual([null, null])
  })

  test('C1: in every order pages neither skip nor repeat, also among equals', async () => {
    const { app, db, mona, fresh, find } = await catalogue()
    const at = new Date('2026-03-01T10:00:00.123Z')
    for (let i = 0; i < 23; i++) {
      await course(db, {
        instructorIds: [mona.id],
        title: `Statistics ${i}`,
        enrolmentCount: i % 4,
        ratingSum: (i % 3) * 5,
        ratingCount: i % 3,
        publishedAt: new Date(at.getTime() + (i % 5)),
        price: { amount: BigInt(i % 3) * 500n, currency: i % 2 === 0 ? 'EGP' : 'KWD' },
      })
    }
    await fresh()
    for (const sort of ['relevance', 'popularity', 'rating', 'newest', 'price_low', 'price_high'] as const) {
      for (const q of ['', 'statistics']) {
        const whole = (await find({ q, sort, limit: 100 })).items.map((item) => item.id)
        expect(new Set(whole).size).toBe(23)
        const paged: string[] = []
        for (let cursor: string | null | undefined = undefined, pages = 0; cursor !== null && pages < 20; pages++) {
          const page: Awaited<ReturnType<typeof find>> = await find({ q, sort, limit: 4, cursor })
          expect(page.total).toBe(23)
          paged.push(...page.items.map((item) => item.id))
          cursor = page.next
        }
        expect(paged).toEqual(whole)
      }
    }
    const { next } = await find({ sort: 'newest', limit: 4 })
    await expect(find({ sort: 'rating', cursor: next })).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'bad_cursor' })
    await expect(find({ cursor: 'bm90aGluZw' })).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'bad_cursor' })
    expect(app.replies.staleSince).toBeNull()
  })

  test('C1: a closed course leaves search and lists, and keeps its page', async () => {
    const { app, db, mona, fresh, titles } = await catalogue()
    const made = await course(db, { instructorIds: [mona.id], title: 'Going away' })
    await fresh()
    expect(await titles({ q: 'going' })).toHaveLength(1)
    await db.update(courses).set({ status: 'closed' }).where(eq(courses.id, made.id))
    await fresh()
    expect(await titles({ q: 'going' })).toHaveLength(0)
    expect(await titles({})).toHaveLength(0)
    expect(await app.as(null).catalog.course({ slug: made.slug })).toMatchObject({ title: 'Going away', status: 'closed' })
  })

  test('C1: the card names all instructors, the main one first', async () => {
    const { db, mona, ahmed, fresh, find } = await catalogue()
    const made = await course(db, { instructorIds: [ahmed.id] })
    await db.insert(courseInstructors).values({ courseId: made.id, userId: mona.id, position: 1 })
    await fresh()
    expect((await find({})).items[0]?.instructors.map((person) => person.name)).toEqual(['أحمد حسن', 'Mona Farouk'])
  })
})
