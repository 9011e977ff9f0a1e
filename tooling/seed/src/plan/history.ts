import type { GrantSource } from '@lectern/db/values'

import type { CopyRow } from '../copy.ts'
import { idOf, type Random } from '../random.ts'
import type { Catalogue, CourseCounts, PlannedCourse } from './catalogue.ts'
import { addDemoLearners } from './demo-learners.ts'
import { addExpiredOrder, addPaidOrder, createLedger, type Ledger } from './orders.ts'
import type { Trainee } from './people.ts'
import { DAY, type Period } from './period.ts'
import { type Learning, planProgress } from './progress.ts'
import { writeReview } from './reviews.ts'

export interface History {
  ledger: Ledger
  enrolments: CopyRow[]
  grants: CopyRow[]
  progress: CopyRow[]
  reviews: CopyRow[]
  counts: Map<string, CourseCounts>
}

export interface HistoryInput {
  random: Random
  period: Period
  catalogue: Catalogue
  trainees: readonly Trainee[]
  platformBasisPoints: bigint
}

const FOREIGN_LANGUAGE = 0.4
const REVIEWS = 0.42
const MERGED_ORDERS = 0.2
const EXPIRED_ORDERS = 0.06

/** A year of buying, learning and reviewing. */
export function planHistory(input: HistoryInput): History {
  const history: History = { ledger: createLedger(), enrolments: [], grants: [], progress: [], reviews: [], counts: new Map() }
  const used = new Map(input.catalogue.courses.map((course) => [course.id, new Set<string>()]))
  for (const trainee of input.trainees) {
    for (const visit of planVisits(input, trainee)) {
      const enrolled = visit.courses[0]?.price.amount === 0n ? takeFree(history, trainee, visit) : buy(history, input, trainee, visit)
      for (const { course, at } of enrolled) study(history, input, trainee, course, at, used.get(course.id) ?? new Set())
    }
  }
  addDemoLearners(history, input)
  history.ledger.orders.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
  return history
}

interface Visit {
  at: Date
  courses: PlannedCourse[]
}

/** When somebody takes which courses, mostly soon after joining; now and then two of one currency go into one order. */
function planVisits({ random, period, catalogue }: HistoryInput, trainee: Trainee): Visit[] {
  const wishes = catalogue.courses.filter((course) =>
    random.chance(course.content.popularity * 0.034 * (course.content.language === trainee.locale ? 1 : FOREIGN_LANGUAGE)),
  )
  const dated = wishes.map((course) => {
    const from = Math.max(trainee.joinedAt.getTime(), course.publishedAt.getTime())
    return { course, at: new Date(from + random.next() ** 1.8 * (period.to.getTime() - 60 * 60_000 - from)) }
  })
  const visits: Visit[] = []
  for (const { course, at } of dated.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const last = visits.at(-1)
    const fits = last?.courses[0]?.price.currency === course.price.currency && last.courses[0].price.amount > 0n && course.price.amount > 0n
    if (last !== undefined && fits && random.chance(MERGED_ORDERS)) {
      last.courses.push(course)
      last.at = at
    } else visits.push({ at, courses: [course] })
  }
  return visits
}

function takeFree(history: History, trainee: Trainee, { at, courses }: Visit): { course: PlannedCourse; at: Date }[] {
  return courses.map((course) => {
    addEnrolment(history, { userId: trainee.id, course, at, source: 'free', sourceId: null })
    return { course, at }
  })
}

function buy(history: History, { random, platformBasisPoints }: HistoryInput, trainee: Trainee, { at, courses }: Visit): { course: PlannedCourse; at: Date }[] {
  const purchase = { userId: trainee.id, courses, createdAt: at, platformBasisPoints }
  if (random.chance(EXPIRED_ORDERS)) {
    const earlier = new Date(at.getTime() - random.between(1, 40) * 3_600_000)
    const published = Math.max(trainee.joinedAt.getTime(), ...courses.map((course) => course.publishedAt.getTime()))
    if (earlier.getTime() > published) addExpiredOrder(history.ledger, { ...purchase, createdAt: earlier }, random.chance(0.5) ? 'insufficient_funds' : null)
  }
  const { paidAt, lineOf } = addPaidOrder(history.ledger, purchase)
  return courses.map((course) => {
    addEnrolment(history, { userId: trainee.id, course, at: paidAt, source: 'order_line', sourceId: lineOf.get(course.id) ?? null })
    return { course, at: paidAt }
  })
}

function study(history: History, { random, period }: HistoryInput, trainee: Trainee, course: PlannedCourse, at: Date, used: Set<string>): void {
  const finished = Math.min(course.lessons.length, Math.floor(random.next() ** 0.8 * (course.lessons.length + 2)))
  const until = new Date(Math.min(period.to.getTime(), at.getTime() + random.between(1, 45) * DAY))
  recordLearning(history, trainee.id, course, planProgress(trainee.id, course, finished, random.chance(0.4), at, until), until)
  if (finished / course.lessons.length < 0.3 || !random.chance(REVIEWS)) return
  const review = writeReview(random, course, trainee.locale, used)
  const writtenAt = new Date(until.getTime() + random.next() * (period.to.getTime() - until.getTime()) * 0.3)
  history.reviews.push({
    id: idOf('review', trainee.id, course.id),
    course_id: course.id,
    user_id: trainee.id,
    rating: review.rating,
    text: review.text,
    created_at: writtenAt,
    updated_at: writtenAt,
  })
  const counts = countsOf(history, course.id)
  counts.ratingSum += review.rating
  counts.ratings += 1
}

/** Opens a course to somebody, for one reason; counts them. A free course's reason is the enrolment itself. */
export function addEnrolment(
  history: History,
  enrolment: { userId: string; course: PlannedCourse; at: Date; source: GrantSource; sourceId: string | null },
): void {
  const { userId, course, at, source } = enrolment
  const id = idOf('enrolment', userId, course.id)
  history.enrolments.push({ id, user_id: userId, course_id: course.id, finished_items: 0, last_lesson_id: null, last_active_at: null, created_at: at })
  history.grants.push({ id: idOf('grant', id), enrolment_id: id, source, source_id: enrolment.sourceId ?? id, granted_at: at })
  countsOf(history, course.id).enrolments += 1
}

/** Puts somebody's progress on the enrolment that was made last. */
export function recordLearning(history: History, userId: string, course: PlannedCourse, learning: Learning, until: Date): void {
  history.progress.push(...learning.progress)
  const id = idOf('enrolment', userId, course.id)
  const at = history.enrolments.findLastIndex((row) => row['id'] === id)
  const row = history.enrolments[at]
  if (row === undefined) throw new Error('progress without an enrolment')
  history.enrolments[at] = {
    ...row,
    finished_items: learning.finished,
    last_lesson_id: learning.lastLessonId,
    last_active_at: learning.lastLessonId === null ? null : until,
  }
}

function countsOf(history: History, courseId: string): CourseCounts {
  const known = history.counts.get(courseId) ?? { enrolments: 0, ratingSum: 0, ratings: 0 }
  history.counts.set(courseId, known)
  return known
}
