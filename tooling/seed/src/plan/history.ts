import { idOf } from '../random.ts'
import type { PlannedCourse } from './catalogue.ts'
import { addDemoLearners } from './demo-learners.ts'
import { addEnrolment, countsOf, type History, type HistoryInput, recordLearning } from './history-rows.ts'
import { addExpiredOrder, addPaidOrder, createLedger } from './orders.ts'
import type { Trainee } from './people.ts'
import { DAY } from './period.ts'
import { planProgress } from './progress.ts'
import { writeReview } from './reviews.ts'

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
