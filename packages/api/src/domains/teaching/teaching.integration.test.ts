import type { SignedIn } from '@lectern/auth/actor'
import { courseInstructors, courses, lessons } from '@lectern/db/core/courses'
import { newId } from '@lectern/kernel/ids'
import { makeSubject } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'
import { grantAccess } from '../learning/public.ts'
import { applyAssetChange, attachAsset, detachAsset } from './public.ts'

async function studio() {
  const app = await testApp()
  const db = app.deps.core.primary
  await makeSubject(db, { slug: 'data' })
  const instructor = await app.signedIn('instructor')
  await app.as(instructor).accounts.acceptContract({ version: 1 })
  const teaching = app.as(instructor).teaching
  const ready = (assetId: string, durationSeconds: number) =>
    app.deps.core.transaction((tx) => applyAssetChange(tx, { assetId, state: 'ready', durationSeconds }))
  const attach = (courseId: string, lessonId: string | null, assetId = newId()) =>
    app.deps.core.transaction((tx) => attachAsset(tx, { courseId, lessonId, assetId })).then(() => assetId)

  /** A course that lacks nothing but publishing. */
  async function complete(title = 'Reading a balance sheet') {
    const { courseId } = await teaching.createCourse({ title, language: 'en' })
    await teaching.updateCourse({ courseId, subtitle: 'Where the money is', subject: 'data' })
    await teaching.setPrice({ courseId, price: { amount: '45000', currency: 'EGP' } })
    const { sectionId } = await teaching.saveSection({ courseId, title: 'First' })
    const { lessonId: videoId } = await teaching.saveLesson({ courseId, sectionId, kind: 'video', title: 'Watch' })
    const { lessonId: textId } = await teaching.saveLesson({ courseId, sectionId, kind: 'text', title: 'Read', body: 'word '.repeat(100) })
    const previewId = await attach(courseId, null)
    const assetId = await attach(courseId, videoId)
    await ready(previewId, 30)
    await ready(assetId, 240)
    return { courseId, sectionId, videoId, textId, assetId, previewId }
  }

  const enrol = async (courseId: string): Promise<SignedIn> => {
    const learner = await app.signedIn('trainee')
    await app.deps.core.transaction((tx) => grantAccess(tx, { userId: learner.id, courseId, source: 'gift', sourceId: newId(), now: app.clock.now() }))
    return learner
  }
  return { app, db, instructor, teaching, complete, attach, ready, enrol }
}

describe('T1', () => {
  test('T1: the form lists what is missing until nothing is; then a draft is published, found, closed and reopened', async () => {
    const { app, teaching, complete } = await studio()
    const { courseId: empty } = await teaching.createCourse({ title: 'Empty', language: 'ar' })
    expect(await teaching.publishChecklist({ courseId: empty })).toEqual({ missing: ['summary', 'subject', 'price', 'preview_video', 'section', 'lesson'] })
    await expect(teaching.publish({ courseId: empty })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED', message: 'not_ready_to_publish' })

    const { courseId } = await complete()
    const guest = app.as(null).catalog
    const found = async () => (await guest.search({ q: 'balance' })).total
    expect(await found()).toBe(0)
    const published = await teaching.publish({ courseId })
    expect(published).toMatchObject({ status: 'published', missing: [], slug: 'reading-a-balance-sheet' })
    expect(await teaching.publish({ courseId })).toMatchObject({ status: 'published' })
    expect(await found()).toBe(1)
    expect(await guest.course({ slug: published.slug })).toMatchObject({ status: 'published', durationSeconds: 270, lessonCount: 2 })
    expect(await teaching.close({ courseId })).toMatchObject({ status: 'closed' })
    expect(await found()).toBe(0)
    expect(await guest.course({ slug: published.slug })).toMatchObject({ status: 'closed' })
    await expect(teaching.publish({ courseId })).rejects.toMatchObject({ code: 'CONFLICT', message: 'wrong_status' })
    expect(await teaching.reopen({ courseId })).toMatchObject({ status: 'published' })
    expect(await found()).toBe(1)
    await expect(teaching.close({ courseId: empty })).rejects.toMatchObject({ code: 'CONFLICT', message: 'wrong_status' })
  })

  test('T1: publishing needs the accepted contract', async () => {
    const { app, db, complete } = await studio()
    const { courseId } = await complete()
    const newcomer = await app.signedIn('instructor')
    await db.insert(courseInstructors).values({ courseId, userId: newcomer.id, position: 1 })
    const teaching = app.as(newcomer).teaching
    expect(await teaching.publishChecklist({ courseId })).toEqual({ missing: ['contract'] })
    await expect(teaching.publish({ courseId })).rejects.toMatchObject({ message: 'not_ready_to_publish' })
  })

  test('T1: only a draft may be deleted', async () => {
    const { db, teaching, complete } = await studio()
    const { courseId } = await complete()
    await teaching.publish({ courseId })
    await expect(teaching.deleteDraft({ courseId })).rejects.toMatchObject({ code: 'CONFLICT', message: 'not_a_draft' })
    await teaching.close({ courseId })
    await expect(teaching.deleteDraft({ courseId })).rejects.toMatchObject({ message: 'not_a_draft' })
    const draft = await complete('Another')
    expect(await teaching.deleteDraft({ courseId: draft.courseId })).toEqual({ ok: true })
    expect(await db.select().from(lessons).where(eq(lessons.courseId, draft.courseId))).toEqual([])
  })

  test('T1: a public course may be corrected, but loses nothing that publishing needed or that somebody is enrolled in', async () => {
    const { app, teaching, complete, enrol } = await studio()
    const { courseId, sectionId, videoId, textId, assetId } = await complete()
    await teaching.publish({ courseId })
    await expect(teaching.updateCourse({ courseId, subtitle: '' })).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'required' })
    await expect(teaching.updateCourse({ courseId, subject: null })).rejects.toMatchObject({ message: 'required' })
    await expect(teaching.removeItem({ courseId, item: { type: 'section', id: sectionId } })).rejects.toMatchObject({ message: 'needed_while_published' })
    await expect(app.deps.core.transaction((tx) => detachAsset(tx, assetId))).rejects.toMatchObject({ reason: 'in_use' })
    const { lessonId: extra } = await teaching.saveLesson({ courseId, sectionId, kind: 'text', title: 'Extra' })
    expect(await teaching.removeItem({ courseId, item: { type: 'lesson', id: extra } })).toEqual({ ok: true })
    await teaching.updateCourse({ courseId, title: 'Corrected', outcomes: ['Read one'] })
    expect(await app.as(null).catalog.course({ slug: 'reading-a-balance-sheet' })).toMatchObject({ title: 'Corrected', outcomes: ['Read one'] })
    expect((await app.as(null).catalog.search({ q: 'corrected' })).total).toBe(1)

    const learner = await enrol(courseId)
    for (const id of [videoId, textId]) {
      await expect(teaching.removeItem({ courseId, item: { type: 'lesson', id } })).rejects.toMatchObject({ code: 'CONFLICT', message: 'in_use' })
    }
    await teaching.close({ courseId })
    await expect(teaching.removeItem({ courseId, item: { type: 'section', id: sectionId } })).rejects.toMatchObject({ message: 'in_use' })
    expect(await app.as(learner).learning.lesson({ lessonId: textId })).toMatchObject({ title: 'Read' })
  })
})

describe('T5', () => {
  test('T5: co-instructors share a course; others may not touch it, and of a draft do not learn that it exists', async () => {
    const { app, db, complete } = await studio()
    const { courseId, sectionId, videoId } = await complete()
    const other = await app.signedIn('instructor')
    const theirs = app.as(other).teaching
    const attempts: (() => Promise<unknown>)[] = [
      () => theirs.courseForEdit({ courseId }),
      () => theirs.publishChecklist({ courseId }),
      () => theirs.updateCourse({ courseId, title: 'Mine now' }),
      () => theirs.publish({ courseId }),
      () => theirs.close({ courseId }),
      () => theirs.reopen({ courseId }),
      () => theirs.deleteDraft({ courseId }),
      () => theirs.saveSection({ courseId, title: 'X' }),
      () => theirs.saveLesson({ courseId, sectionId, kind: 'text', title: 'X' }),
      () => theirs.reorder({ courseId, sections: [] }),
      () => theirs.removeItem({ courseId, item: { type: 'lesson', id: videoId } }),
      () => theirs.setPrice({ courseId, price: { amount: '0', currency: 'EGP' } }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'course_not_found' })
    await db.update(courses).set({ status: 'published' }).where(eq(courses.id, courseId))
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'not_your_course' })
    await db.insert(courseInstructors).values({ courseId, userId: other.id, position: 1 })
    expect(await theirs.updateCourse({ courseId, title: 'Ours' })).toEqual({ ok: true })
    expect(await theirs.courseForEdit({ courseId })).toMatchObject({ title: 'Ours' })
    expect(await theirs.myCourses()).toMatchObject([{ id: courseId, title: 'Ours', lessonCount: 2, durationSeconds: 270 }])
  })

  test('T5: a lesson or section of another course cannot be reached through one’s own', async () => {
    const { teaching, complete, attach } = await studio()
    const mine = await complete('Mine')
    const other = await complete('Other')
    const { courseId } = mine
    await expect(teaching.saveSection({ courseId, sectionId: other.sectionId, title: 'X' })).rejects.toMatchObject({ message: 'section_not_found' })
    await expect(teaching.saveLesson({ courseId, sectionId: other.sectionId, kind: 'text', title: 'X' })).rejects.toMatchObject({
      message: 'section_not_found',
    })
    await expect(teaching.saveLesson({ courseId, sectionId: mine.sectionId, lessonId: other.textId, kind: 'text', title: 'X' })).rejects.toMatchObject({
      message: 'lesson_not_found',
    })
    await expect(teaching.removeItem({ courseId, item: { type: 'section', id: other.sectionId } })).rejects.toMatchObject({ message: 'section_not_found' })
    await expect(teaching.reorder({ courseId, sections: [{ id: other.sectionId, lessonIds: [] }] })).rejects.toMatchObject({ message: 'order_outdated' })
    await expect(attach(courseId, other.videoId)).rejects.toMatchObject({ reason: 'lesson_not_found' })
    await expect(attach(courseId, mine.textId)).rejects.toMatchObject({ reason: 'lesson_not_found' })
  })
})

describe('the builder', () => {
  test('T2: sections and lessons are added, changed, moved and put in order; counters follow', async () => {
    const { teaching, complete } = await studio()
    const { courseId, sectionId, videoId, textId } = await complete()
    const { sectionId: secondId } = await teaching.saveSection({ courseId, title: 'Second' })
    await teaching.saveSection({ courseId, sectionId: secondId, title: 'Renamed' })
    await teaching.reorder({
      courseId,
      sections: [
        { id: secondId, lessonIds: [textId] },
        { id: sectionId, lessonIds: [videoId] },
      ],
    })
    const course = await teaching.courseForEdit({ courseId })
    expect(course.sections.map((section) => [section.title, section.lessons.map((lesson) => lesson.title)])).toEqual([
      ['Renamed', ['Read']],
      ['First', ['Watch']],
    ])
    await teaching.saveLesson({ courseId, sectionId: secondId, lessonId: textId, kind: 'text', title: 'Read', body: 'one', isPreview: true })
    await expect(teaching.saveLesson({ courseId, sectionId, lessonId: textId, kind: 'video', title: 'Read' })).rejects.toMatchObject({ message: 'kind_fixed' })
    const [mine] = await teaching.myCourses()
    expect(mine).toMatchObject({ lessonCount: 2, durationSeconds: 241, price: { amount: '45000', currency: 'EGP' } })
    expect((await teaching.courseForEdit({ courseId })).sections[0]?.lessons[0]).toMatchObject({ body: 'one', durationSeconds: 1, isPreview: true })
    await teaching.removeItem({ courseId, item: { type: 'section', id: secondId } })
    expect(await teaching.myCourses()).toMatchObject([{ lessonCount: 1, durationSeconds: 240 }])
  })

  test('addresses: Arabic stays Arabic, like titles get numbers also at once, and none changes after publication', async () => {
    const { teaching, complete } = await studio()
    const made = await Promise.all([1, 2, 3].map(() => teaching.createCourse({ title: 'مبادئ المُحاسبة', language: 'ar' })))
    const slugs = await Promise.all(made.map(async ({ courseId }) => (await teaching.courseForEdit({ courseId })).slug))
    expect(slugs.toSorted()).toEqual(['مبادئ-المحاسبة', 'مبادئ-المحاسبة-2', 'مبادئ-المحاسبة-3'])
    const { courseId } = await complete('Draft title')
    await teaching.updateCourse({ courseId, title: 'Better title' })
    expect((await teaching.courseForEdit({ courseId })).slug).toBe('better-title')
    await teaching.publish({ courseId })
    await teaching.updateCourse({ courseId, title: 'Best title' })
    expect((await teaching.courseForEdit({ courseId })).slug).toBe('better-title')
    await expect(teaching.updateCourse({ courseId, subject: 'no-such' })).rejects.toMatchObject({ message: 'unknown_subject' })
  })
})

describe('T3: videos', () => {
  test('T3: a new upload takes over only when it is ready; events of replaced uploads and late ones change nothing', async () => {
    const { app, teaching, complete, attach, ready } = await studio()
    const { courseId, videoId, assetId } = await complete()
    const lesson = async () => (await teaching.courseForEdit({ courseId })).sections[0]?.lessons.find((each) => each.id === videoId)
    const changed = (id: string, state: 'processing' | 'rejected') =>
      app.deps.core.transaction((tx) => applyAssetChange(tx, { assetId: id, state, durationSeconds: null }))
    expect(await lesson()).toMatchObject({ assetId, mediaState: 'ready', durationSeconds: 240 })

    const dropped = await attach(courseId, videoId)
    const next = await attach(courseId, videoId)
    await changed(next, 'processing')
    await ready(dropped, 999)
    expect(await lesson()).toMatchObject({ assetId, mediaState: 'ready', durationSeconds: 240 })
    await ready(next, 300)
    await changed(next, 'processing')
    expect(await lesson()).toMatchObject({ assetId: next, mediaState: 'ready', durationSeconds: 300 })
    expect(await teaching.myCourses()).toMatchObject([{ durationSeconds: 330 }])

    const broken = await attach(courseId, videoId)
    await changed(broken, 'rejected')
    await ready(broken, 1)
    expect(await lesson()).toMatchObject({ assetId: next, mediaState: 'ready' })
  })

  test('T3: a first upload is processing, then rejected or ready; an abandoned one leaves its place', async () => {
    const { app, teaching, attach, ready } = await studio()
    const { courseId } = await teaching.createCourse({ title: 'Videos', language: 'en' })
    const preview = async () => (await teaching.courseForEdit({ courseId })).preview
    const first = await attach(courseId, null)
    expect(await preview()).toEqual({ assetId: first, state: 'processing', durationSeconds: null })
    await app.deps.core.transaction((tx) => applyAssetChange(tx, { assetId: first, state: 'rejected', durationSeconds: null }))
    expect(await preview()).toMatchObject({ state: 'rejected' })
    const second = await attach(courseId, null)
    await app.deps.core.transaction((tx) => detachAsset(tx, second))
    expect(await preview()).toEqual({ assetId: null, state: 'none', durationSeconds: null })
    const third = await attach(courseId, null)
    await ready(third, 12)
    await attach(courseId, null, third)
    expect(await preview()).toEqual({ assetId: third, state: 'ready', durationSeconds: 12 })
  })
})
