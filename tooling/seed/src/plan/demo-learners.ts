import type { PlannedCourse } from './catalogue.ts'
import { addEnrolment, type History, type HistoryInput, recordLearning } from './history-rows.ts'
import { addPaidOrder } from './orders.ts'
import { demoId } from './people.ts'
import { DAY } from './period.ts'
import { planProgress } from './progress.ts'

/** The demo trainee bought one course, began it and took a free one; the demo corporate trainee was given one. */
export function addDemoLearners(history: History, input: HistoryInput): void {
  const { period, platformBasisPoints } = input
  const ago = (days: number) => new Date(period.to.getTime() - days * DAY)
  const trainee = demoId('trainee')
  const bought = courseOf(input, 'sql-joins')
  const { paidAt, lineOf } = addPaidOrder(history.ledger, { userId: trainee, courses: [bought], createdAt: ago(9), platformBasisPoints })
  addEnrolment(history, { userId: trainee, course: bought, at: paidAt, source: 'order_line', sourceId: lineOf.get(bought.id) ?? null })
  recordLearning(history, trainee, bought, planProgress(trainee, bought, 2, true, paidAt, ago(1)), ago(1))

  const free = courseOf(input, 'git-without-panic')
  addEnrolment(history, { userId: trainee, course: free, at: ago(5), source: 'free', sourceId: null })

  const corporate = demoId('corporate')
  const given = courseOf(input, 'reading-financial-statements')
  addEnrolment(history, { userId: corporate, course: given, at: ago(14), source: 'staff', sourceId: null })
  recordLearning(history, corporate, given, planProgress(corporate, given, 1, false, ago(14), ago(2)), ago(2))
}

function courseOf({ catalogue }: HistoryInput, slug: string): PlannedCourse {
  const course = catalogue.courses.find((candidate) => candidate.content.slug === slug)
  if (course === undefined) throw new Error(`the academy has no course ${slug}`)
  return course
}
