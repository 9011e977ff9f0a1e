import type { Sql } from 'postgres'

import { copyRows, type CopyRow } from './copy.ts'
import type { MediaEntry } from './media-manifest.ts'
import { type Catalogue, courseRow } from './plan/catalogue.ts'
import type { History } from './plan/history-rows.ts'
import type { People } from './plan/people.ts'

export interface Academy {
  people: People
  catalogue: Catalogue
  history: History
  acceptances: CopyRow[]
  applications: CopyRow[]
}

const NOBODY = { enrolments: 0, ratingSum: 0, ratings: 0 }

/** Writes everything in one transaction, so that a seed that breaks off leaves nothing behind. */
export async function writeCore(
  core: Sql,
  { people, catalogue, history, acceptances, applications }: Academy,
  media: ReadonlyMap<string, MediaEntry>,
): Promise<void> {
  const { ledger, counts } = history
  await core.begin(async (tx) => {
    const copy = (table: string, rows: Iterable<CopyRow>) => copyRows(tx, table, rows)
    await copy('users', people.users)
    await copy('policy_acceptances', acceptances)
    await copy('instructor_applications', applications)
    await copy('subjects', catalogue.subjects)
    await copy(
      'courses',
      catalogue.courses.map((course) => courseRow(course, media, counts.get(course.id) ?? NOBODY)),
    )
    await copy('course_instructors', catalogue.courseInstructors)
    await copy('sections', catalogue.sections)
    await copy('lessons', catalogue.lessons)
    await copy('enrolments', history.enrolments)
    await copy('grants', history.grants)
    await copy('lesson_progress', history.progress)
    await copy('reviews', history.reviews)
    await copy(
      'orders',
      ledger.orders.map((order) => order.row),
    )
    await copy('order_lines', ledger.lines)
    await copy('ledger_accounts', ledger.accounts.values())
    await copy('ledger_transactions', ledger.transactions)
    await copy('postings', ledger.postings)
  })
}
