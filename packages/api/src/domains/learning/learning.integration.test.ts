import { courses } from '@lectern/db/core/courses'
import { enrolments, grants } from '@lectern/db/core/learning'
import { newId } from '@lectern/kernel/ids'
import { makeCourse, makeUser } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'
import { canOpenLesson, grantAccess, hasLiveGrant } from './public.ts'

async function school() {
  const app = await testApp()
  const db = app.deps.core.primary
  const instructor = await app.signedIn('instructor')
  const learner = await app.signedIn('trainee')
  const course = await makeCourse(db, {
    instructorIds: [instructor.id],
    lessons: [
      { kind: 'video', durationSeconds: 100, assetId: newId() },
      { kind: 'text', durationSeconds: 60 },
      { kind: 'video', durationSeconds: 50, assetId: newId() },
      { kind: 'video', durationSeconds: 0 },
    ],
  })
  // The last video isn't ready, so it is no item yet.
  await db.update(courses).set({ lessonCount: 3, durationSeconds: 210 }).where(eq(courses.id, course.id))
  const [video = '', text = '', second = '', unready = ''] = course.lessonIds
  const grant = (userId: string, sourceId = newId()) =>
    app.deps.core.transaction((tx) => grantAccess(tx, { userId, courseId: course.id, source: 'order_line', sourceId, now: app.clock.now() }))
  const enrolmentCount = async () => (await db.select({ count: courses.enrolmentCount }).from(courses).where(eq(courses.id, course.id)))[0]?.count
  const settle = async () => (app.replies.freshness = { core: await app.deps.core.position(), media: 0n })
  return { app, db, instructor, learner, course, video, text, second, unready, grant, enrolmentCount, settle }
}

describe('grants', () => {
  test('M4: the same reason grants once; a person is counted once', async () => {
    const { db, learner, course, grant, enrolmentCount } = await school()
    const line = newId()
    const made = await Promise.all(Array.from({ length: 8 }, () => grant(learner.id, line)))
    await grant(learner.id)
    expect(made.filter((each) => each.newlyEnrolled)).toHaveLength(1)
    expect(await enrolmentCount()).toBe(1)
    expect(await db.select().from(grants)).toHaveLength(2)
    expect(await db.select().from(enrolments)).toHaveLength(1)
    expect(await hasLiveGrant(db, learner.id, course.id)).toBe(true)
  })

  test('M6: another live grant keeps the course open; without any it is closed at once', async () => {
    const { app, db, learner, course, video, grant } = await school()
    const line = newId()
    await grant(learner.id, line)
    const { enrolmentId } = await grant(learner.id)
    await db.update(grants).set({ endedAt: app.clock.now() }).where(eq(grants.sourceId, line))
    expect(await canOpenLesson(db, learner, video)).toMatchObject({ mode: 'enrolled' })
    await db.update(grants).set({ endedAt: app.clock.now() }).where(eq(grants.enrolmentId, enrolmentId))
    expect(await hasLiveGrant(db, learner.id, course.id)).toBe(false)
    expect(await canOpenLesson(db, learner, video)).toEqual({ refusal: 'no_grant' })
    await expect(app.as(learner).learning.lesson({ lessonId: video })).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'no_grant' })
    await expect(app.as(learner).learning.content({ slug: course.slug })).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'no_grant' })
    await expect(app.as(learner).learning.recordWatch({ lessonId: video, spans: [], positionSeconds: 0 })).rejects.toMatchObject({ message: 'no_grant' })
  })

  test('T5: its instructor and staff look in, others do not, and of a draft others do not even learn that it exists', async () => {
    const { app, db, instructor, course, video } = await school()
    const stranger = await app.signedIn('instructor')
    const admin = await app.signedIn('admin')
    expect(await canOpenLesson(db, instructor, video)).toMatchObject({ courseId: course.id, mode: 'preview' })
    expect(await canOpenLesson(db, admin, video)).toMatchObject({ mode: 'preview' })
    expect(await canOpenLesson(db, stranger, video)).toEqual({ refusal: 'no_grant' })
    expect(await app.as(instructor).learning.content({ slug: course.slug })).toMatchObject({ access: 'preview' })
    await expect(app.as(instructor).learning.recordWatch({ lessonId: video, spans: [[0, 9]], positionSeconds: 9 })).rejects.toMatchObject({
      message: 'no_grant',
    })
    await db.update(courses).set({ status: 'draft' }).where(eq(courses.id, course.id))
    await expect(canOpenLesson(db, stranger, video)).rejects.toMatchObject({ reason: 'lesson_not_found' })
    await expect(app.as(stranger).learning.content({ slug: course.slug })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(canOpenLesson(db, admin, newId())).rejects.toMatchObject({ reason: 'lesson_not_found' })
  })

  test('M1: a free course opens without an order, a paid, closed or draft one does not', async () => {
    const { app, db, learner, course, enrolmentCount } = await school()
    const person = app.as(learner).learning
    await expect(person.enrolFree({ courseId: course.id })).rejects.toMatchObject({ code: 'CONFLICT', message: 'not_free' })
    await db.update(courses).set({ priceAmount: 0n, status: 'closed' }).where(eq(courses.id, course.id))
    await expect(person.enrolFree({ courseId: course.id })).rejects.toMatchObject({ code: 'CONFLICT', message: 'course_closed' })
    await db.update(courses).set({ status: 'draft' }).where(eq(courses.id, course.id))
    await expect(person.enrolFree({ courseId: course.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await db.update(courses).set({ status: 'published' }).where(eq(courses.id, course.id))
    expect(await Promise.all([person.enrolFree({ courseId: course.id }), person.enrolFree({ courseId: course.id })])).toEqual([
      { slug: course.slug },
      { slug: course.slug },
    ])
    expect(await enrolmentCount()).toBe(1)
    expect(await person.myCourses()).toMatchObject([{ slug: course.slug }])
  })
})

describe('learning', () => {
  test('L2: a lesson counts when 90 % of it was watched, by the union of all spans, and resumes where it stopped', async () => {
    const { app, learner, video, grant } = await school()
    await grant(learner.id)
    const person = app.as(learner).learning
    const watch = (spans: [number, number][], positionSeconds: number) => {
      app.clock.advance({ seconds: 60 })
      return person.recordWatch({ lessonId: video, spans, positionSeconds })
    }
    expect(await watch([[0, 40]], 40)).toMatchObject({ watchedSeconds: 40, completed: false, progress: { finishedItems: 0, items: 3, percent: 0 } })
    expect(await watch([[0, 40]], 12)).toMatchObject({ watchedSeconds: 40, completed: false })
    expect(await person.lesson({ lessonId: video })).toMatchObject({ positionSeconds: 12, completed: false })
    expect(await watch([[50, 99]], 99)).toMatchObject({ watchedSeconds: 89, completed: false })
    expect(await watch([[99, 4_000]], 86_000)).toMatchObject({ watchedSeconds: 90, completed: true, progress: { finishedItems: 1, percent: 33 } })
    expect(await watch([], 3)).toMatchObject({ watchedSeconds: 90, completed: true })
    expect(await person.lesson({ lessonId: video })).toMatchObject({ positionSeconds: 3, completed: true })
  })

  test('L2: more than can have been played is refused, and what was watched offline is not', async () => {
    const { app, learner, video, second, grant } = await school()
    await grant(learner.id)
    const person = app.as(learner).learning
    const refused = { code: 'BAD_REQUEST', message: 'watched_too_fast' }
    await expect(person.recordWatch({ lessonId: video, spans: [[0, 100]], positionSeconds: 100 })).rejects.toMatchObject(refused)
    app.clock.advance({ seconds: 10 })
    expect(await person.recordWatch({ lessonId: video, spans: [[0, 20]], positionSeconds: 20 })).toMatchObject({ watchedSeconds: 20 })
    await expect(person.recordWatch({ lessonId: video, spans: [[20, 100]], positionSeconds: 100 })).rejects.toMatchObject(refused)
    expect(await person.lesson({ lessonId: video })).toMatchObject({ positionSeconds: 20, completed: false })
    app.clock.advance({ minutes: 3 })
    expect(await person.recordWatch({ lessonId: video, spans: [[20, 100]], positionSeconds: 100 })).toMatchObject({ watchedSeconds: 100, completed: true })
    expect(await person.recordWatch({ lessonId: second, spans: [[0, 50]], positionSeconds: 50 })).toMatchObject({ watchedSeconds: 50, completed: true })
  })

  test('L2: only what fits is taken: reversed spans, another kind, a video that is not ready', async () => {
    const { app, learner, video, text, unready, grant } = await school()
    await grant(learner.id)
    const person = app.as(learner).learning
    await expect(person.recordWatch({ lessonId: video, spans: [[9, 3]], positionSeconds: 0 })).rejects.toMatchObject({ message: 'bad_span' })
    await expect(person.recordWatch({ lessonId: text, spans: [[0, 3]], positionSeconds: 0 })).rejects.toMatchObject({ message: 'not_a_video' })
    await expect(person.recordWatch({ lessonId: unready, spans: [], positionSeconds: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(person.recordWatch({ lessonId: newId(), spans: [], positionSeconds: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(person.completeText({ lessonId: video })).rejects.toMatchObject({ message: 'not_a_text' })
  })

  test('L3: heartbeats in any order, doubled and at once, give the same as all of them together, and never less than before', async () => {
    const { app, db, learner, video, grant } = await school()
    const spans: [number, number][] = [
      [10, 25],
      [0, 12],
      [70, 90],
      [24, 40],
      [89, 100],
    ]
    const other = await app.signedIn('trainee')
    const watchers = [learner, other]
    for (const person of watchers) await grant(person.id)
    app.clock.advance({ hours: 1 })
    let most = 0
    for (const span of [...spans, ...spans.toReversed()]) {
      const { watchedSeconds } = await app.as(learner).learning.recordWatch({ lessonId: video, spans: [span], positionSeconds: span[1] })
      expect(watchedSeconds).toBeGreaterThanOrEqual(most)
      most = watchedSeconds
    }
    await Promise.all([...spans, ...spans].map((span) => app.as(other).learning.recordWatch({ lessonId: video, spans: [span], positionSeconds: span[1] })))
    const all = new Set(spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))).size
    expect(most).toBe(all)
    expect((await app.as(other).learning.recordWatch({ lessonId: video, spans: [], positionSeconds: 1 })).watchedSeconds).toBe(all)
    const rows = await db.select({ finished: enrolments.finishedItems }).from(enrolments)
    expect(rows).toEqual([{ finished: 0 }, { finished: 0 }])
  })

  test('L3: progress reaches 100 and no more; items finished at once are all counted', async () => {
    const { app, learner, course, video, text, second, grant, settle } = await school()
    await grant(learner.id)
    const person = app.as(learner).learning
    app.clock.advance({ hours: 1 })
    const done = await Promise.all([
      person.recordWatch({ lessonId: video, spans: [[0, 100]], positionSeconds: 100 }),
      person.completeText({ lessonId: text }),
      person.recordWatch({ lessonId: second, spans: [[0, 50]], positionSeconds: 50 }),
    ])
    expect(Math.max(...done.map((each) => each.progress.percent))).toBe(100)
    expect((await person.completeText({ lessonId: text })).progress).toEqual({ finishedItems: 3, items: 3, percent: 100 })
    await settle()
    expect(await person.myCourses()).toMatchObject([{ progress: { finishedItems: 3, items: 3, percent: 100 } }])
    expect((await person.content({ slug: course.slug })).progress.percent).toBe(100)
  })

  test('L1: "my courses" leads on to the same lesson as the course itself, whatever was done', async () => {
    const { app, learner, course, video, text, second, unready, grant, settle } = await school()
    await grant(learner.id)
    const person = app.as(learner).learning
    const next = async () => {
      await settle()
      const content = await person.content({ slug: course.slug })
      const [mine] = await person.myCourses()
      expect(mine?.continueAt?.lessonId).toBe(content.continueLessonId)
      return content.continueLessonId
    }
    expect(await next()).toBe(video)
    expect((await person.content({ slug: course.slug })).sections[0]?.lessons.map((lesson) => lesson.id)).toEqual([video, text, second])
    await person.completeText({ lessonId: text })
    expect(await next()).toBe(second)
    app.clock.advance({ seconds: 60 })
    await person.recordWatch({ lessonId: second, spans: [[0, 50]], positionSeconds: 50 })
    expect(await next()).toBe(video)
    await person.recordWatch({ lessonId: video, spans: [[0, 100]], positionSeconds: 100 })
    expect(await next()).toBe(video)
    expect(await person.lesson({ lessonId: text })).toMatchObject({ previousLessonId: video, nextLessonId: second, body: 'Some text.', completed: true })
    expect(await person.lesson({ lessonId: second })).toMatchObject({ previousLessonId: text, nextLessonId: null, body: null })
    await expect(person.lesson({ lessonId: unready })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('L1: nobody sees the courses of somebody else', async () => {
    const { app, db, learner, grant } = await school()
    await grant(learner.id)
    await makeUser(db)
    expect(await app.as(await app.signedIn('trainee')).learning.myCourses()).toEqual([])
    expect(await app.as(learner).learning.myCourses()).toHaveLength(1)
  })
})
