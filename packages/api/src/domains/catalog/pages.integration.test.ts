import { users } from '@lectern/db/core/accounts'
import { courses, lessons, reviews, sections } from '@lectern/db/core/courses'
import { orderLines, orders } from '@lectern/db/core/payments'
import { newId } from '@lectern/kernel/ids'
import { makeCourse, makeSubject, makeUser } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'
import { grantAccess } from '../learning/public.ts'

async function site() {
  const app = await testApp()
  const db = app.deps.core.primary
  const subject = await makeSubject(db, { slug: 'data' })
  const instructor = await app.signedIn('instructor', { name: 'Mona Farouk' })
  await db
    .update(users)
    .set({ title: 'Analyst', biography: 'Teaches.', socialLinks: [{ label: 'Site', url: 'https://mona.test' }] })
    .where(eq(users.id, instructor.id))
  const assetId = newId()
  const course = await makeCourse(db, {
    instructorIds: [instructor.id],
    title: 'Joins',
    subjectId: subject.id,
    lessons: [
      { kind: 'video', durationSeconds: 100, assetId },
      { kind: 'text', durationSeconds: 60 },
      { kind: 'video', durationSeconds: 0 },
    ],
  })
  await db.update(lessons).set({ body: 'the secret text' }).where(eq(lessons.courseId, course.id))
  await db
    .update(courses)
    .set({ previewAssetId: assetId, previewState: 'ready', faq: [{ question: 'Why?', answer: 'Because.' }] })
    .where(eq(courses.id, course.id))
  const settle = async () => {
    await app.deps.cache.clear(['catalog', `course:${course.id}`])
    app.replies.freshness = { core: await app.deps.core.position(), media: 0n }
  }
  await settle()
  return { app, db, instructor, course, assetId, settle }
}

describe('C5: the course page', () => {
  test('C5: shows all that helps to choose, and no file, no text of a lesson, no e-mail, nothing that is not ready', async () => {
    const { app, db, instructor, course, assetId } = await site()
    await db.insert(sections).values({ id: newId(), courseId: course.id, position: 9, title: 'Nothing yet' })
    const page = await app.as(null).catalog.course({ slug: course.slug })
    expect(page).toMatchObject({
      title: 'Joins',
      subject: { slug: 'data', name: { en: 'Data', ar: 'بيانات' } },
      price: { amount: '10000', currency: 'EGP' },
      faq: [{ question: 'Why?', answer: 'Because.' }],
      teachers: [{ name: 'Mona Farouk', username: instructor.username, picture: null, title: 'Analyst', biography: 'Teaches.', courseCount: 1 }],
      hasPreviewVideo: true,
      viewer: { enrolled: false, teaches: false, awaitingOrderId: null },
    })
    expect(page.outline).toMatchObject([{ title: 'Section 1', durationSeconds: 160, lessons: [{ kind: 'video', durationSeconds: 100 }, { kind: 'text' }] }])
    const text = JSON.stringify([page, await app.as(null).catalog.instructor({ username: instructor.username }), await app.as(null).catalog.topInstructors({})])
    for (const secret of [assetId, 'secret text', instructor.email, 'unusable']) expect(text).not.toContain(secret)
  })

  test('C5: a draft has no page for anybody, its instructors included; a closed course keeps its own', async () => {
    const { app, db, instructor, course, settle } = await site()
    await db.update(courses).set({ status: 'draft' }).where(eq(courses.id, course.id))
    await settle()
    const admin = await app.signedIn('admin')
    for (const person of [null, instructor, admin]) {
      await expect(app.as(person).catalog.course({ slug: course.slug })).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'course_not_found' })
    }
    await expect(app.as(null).catalog.course({ slug: 'no-such-course' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await db.update(courses).set({ status: 'closed' }).where(eq(courses.id, course.id))
    await settle()
    expect(await app.as(null).catalog.course({ slug: course.slug })).toMatchObject({ status: 'closed' })
  })

  test('C5: what a visitor is to the course is theirs alone, and true at once', async () => {
    const { app, db, instructor, course } = await site()
    const learner = await app.signedIn('trainee')
    const viewer = async (person: typeof learner | null) => (await app.as(person).catalog.course({ slug: course.slug })).viewer
    const stranger = { enrolled: false, teaches: false, awaitingOrderId: null }
    expect(await viewer(learner)).toEqual(stranger)
    const orderId = newId()
    await db.insert(orders).values({
      id: orderId,
      userId: learner.id,
      status: 'awaiting_payment',
      currency: 'EGP',
      totalAmount: 10_000n,
      idempotencyKey: 'key',
      requestHash: 'hash',
      expiresAt: new Date(app.clock.now().getTime() + 60_000),
    })
    await db.insert(orderLines).values({ id: newId(), orderId, courseId: course.id, title: 'Joins', amount: 10_000n })
    expect(await viewer(learner)).toEqual({ ...stranger, awaitingOrderId: orderId })
    app.clock.advance({ minutes: 2 })
    expect(await viewer(learner)).toEqual(stranger)
    await app.deps.core.transaction((tx) =>
      grantAccess(tx, { userId: learner.id, courseId: course.id, source: 'gift', sourceId: newId(), now: app.clock.now() }),
    )
    expect(await viewer(learner)).toEqual({ ...stranger, enrolled: true })
    expect(await viewer(instructor)).toEqual({ ...stranger, teaches: true })
    expect(await viewer(null)).toEqual(stranger)
  })

  test('C9: corporate trainees see no price on the page, whoever was there before them', async () => {
    const { app, course, instructor } = await site()
    const corporate = app.as(await app.signedIn('corporate_trainee'))
    expect((await app.as(null).catalog.course({ slug: course.slug })).price).not.toBeNull()
    expect((await corporate.catalog.course({ slug: course.slug })).price).toBeNull()
    expect((await app.as(null).catalog.course({ slug: course.slug })).price).not.toBeNull()
    expect((await corporate.catalog.instructor({ username: instructor.username })).courses[0]?.price).toBeNull()
  })

  test('C5: reviews come newest first, in pages that neither skip nor repeat; none of a draft', async () => {
    const { app, db, course, settle } = await site()
    const at = new Date('2026-05-01T00:00:00Z')
    for (let i = 0; i < 7; i++) {
      const { id } = await makeUser(db, { name: `Reader ${i}` })
      await db
        .insert(reviews)
        .values({ id: newId(), courseId: course.id, userId: id, rating: (i % 5) + 1, text: `No. ${i}`, createdAt: new Date(at.getTime() + (i % 3)) })
    }
    await settle()
    const guest = app.as(null).catalog
    const seen: string[] = []
    for (let cursor: string | null | undefined = undefined; cursor !== null;) {
      const page: Awaited<ReturnType<typeof guest.reviews>> = await guest.reviews({ courseId: course.id, limit: 2, cursor })
      seen.push(...page.items.map((item) => item.text))
      cursor = page.next
    }
    expect(new Set(seen).size).toBe(7)
    expect(seen).toEqual((await guest.reviews({ courseId: course.id })).items.map((item) => item.text))
    expect((await guest.course({ slug: course.slug })).ratings).toEqual([5, 4, 3, 2, 1].map((stars) => ({ stars, count: stars < 3 ? 2 : 1 })))
    await expect(guest.reviews({ courseId: course.id, cursor: 'forged' })).rejects.toMatchObject({ message: 'bad_cursor' })
    await db.update(courses).set({ status: 'draft' }).where(eq(courses.id, course.id))
    await settle()
    expect((await guest.reviews({ courseId: course.id })).items).toEqual([])
  })
})

test('C4: the landing lists: most enrolled, best rated of those rated enough, newest, best known instructors', async () => {
  const { app, db, instructor, course, settle } = await site()
  const other = await makeUser(db, { role: 'instructor', name: 'Omar' })
  const made = [course, await makeCourse(db, { instructorIds: [other.id], title: 'B' }), await makeCourse(db, { instructorIds: [other.id], title: 'C' })]
  const set = (index: number, columns: Partial<typeof courses.$inferInsert>) =>
    db
      .update(courses)
      .set(columns)
      .where(eq(courses.id, made[index]?.id ?? ''))
  await set(0, { enrolmentCount: 5, ratingSum: 5, ratingCount: 1, publishedAt: new Date('2026-01-01') })
  await set(1, { enrolmentCount: 9, ratingSum: 20, ratingCount: 5, publishedAt: new Date('2026-02-01') })
  await set(2, { enrolmentCount: 1, ratingSum: 45, ratingCount: 10, publishedAt: new Date('2026-03-01') })
  await settle()
  const guest = app.as(null).catalog
  const titles = (cards: readonly { title: string }[]) => cards.map((card) => card.title).join(' ')
  expect(titles(await guest.popular({}))).toBe('B Joins C')
  expect(titles(await guest.popular({ limit: 1 }))).toBe('B')
  expect(titles(await guest.topRated({}))).toBe('C B')
  expect(titles(await guest.newest({}))).toBe('C B Joins')
  expect(await guest.topInstructors({})).toMatchObject([
    { name: 'Omar', courseCount: 2, learnerCount: 10, rating: 4.33 },
    { name: 'Mona Farouk', courseCount: 1, learnerCount: 5, rating: 5 },
  ])
  expect(await guest.subjects()).toMatchObject([{ slug: 'data', courseCount: 1, children: [] }])
  expect(await guest.instructor({ username: instructor.username.toUpperCase() })).toMatchObject({
    name: 'Mona Farouk',
    courses: [{ title: 'Joins' }],
    socialLinks: [{ label: 'Site' }],
  })
  await expect(guest.instructor({ username: (await makeUser(db)).username })).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'instructor_not_found' })
})
