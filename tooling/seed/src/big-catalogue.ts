import type { Sql } from 'postgres'

import { copyRows } from './copy.ts'
import { instructorsFor, madeUpCourse, madeUpInstructor } from './plan/made-up-course.ts'

export interface Progress {
  done: number
  total: number
}

const BATCH = 5_000

/** Makes courses up until there are `courses`; tells how many. Goes on where an earlier run broke off. */
export async function growCatalogue(core: Sql, wish: { seed: number; courses: number; now: Date; onProgress: (progress: Progress) => void }): Promise<number> {
  const { seed, courses, now, onProgress } = wish
  const [row] = await core<{ count: number }[]>`select count(*)::int as count from courses`
  const first = row?.count ?? 0
  if (first >= courses) return 0
  await addInstructors(core, instructorsFor(courses), now)
  for (let from = first; from < courses; from += BATCH) {
    const to = Math.min(from + BATCH, courses)
    const made = Array.from({ length: to - from }, (_, index) => madeUpCourse(seed, from + index, courses, now))
    await core.begin(async (tx) => {
      await copyRows(
        tx,
        'courses',
        made.map((one) => one.course),
      )
      await copyRows(
        tx,
        'course_instructors',
        made.map((one) => one.instructor),
      )
      await copyRows(
        tx,
        'sections',
        made.map((one) => one.section),
      )
      await copyRows(
        tx,
        'lessons',
        made.flatMap((one) => one.lessons),
      )
    })
    onProgress({ done: to - first, total: courses - first })
  }
  await core`analyze`
  return courses - first
}

async function addInstructors(core: Sql, count: number, now: Date): Promise<void> {
  const [row] = await core<{ count: number }[]>`select count(*)::int as count from users where username like 'teacher-%'`
  const known = row?.count ?? 0
  await copyRows(
    core,
    'users',
    Array.from({ length: Math.max(0, count - known) }, (_, index) => madeUpInstructor(known + index, now)),
  )
}
