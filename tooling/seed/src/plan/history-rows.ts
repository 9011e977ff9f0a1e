import type { GrantSource } from '@lectern/db/values'

import type { CopyRow } from '../copy.ts'
import { idOf, type Random } from '../random.ts'
import type { Catalogue, CourseCounts, PlannedCourse } from './catalogue.ts'
import type { Ledger } from './orders.ts'
import type { Trainee } from './people.ts'
import type { Period } from './period.ts'
import type { Learning } from './progress.ts'

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

/** The counters of a course, to be added to. */
export function countsOf(history: History, courseId: string): CourseCounts {
  const known = history.counts.get(courseId) ?? { enrolments: 0, ratingSum: 0, ratings: 0 }
  history.counts.set(courseId, known)
  return known
}
