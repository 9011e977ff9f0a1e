import type { SignedIn } from '@lectern/auth/actor'
import type { Db } from '@lectern/db/db'
import type { LessonKind } from '@lectern/db/values'
import { DomainError } from '@lectern/kernel/errors'
import { sql } from 'drizzle-orm'

import { canOpenLesson } from './access.ts'
import type { WatchResult } from './contract.ts'
import { progressOf } from './rules.ts'
import { lessonIsVisible } from './visible.ts'

/** A learner at a lesson, with their enrolment locked until the transaction ends. */
export interface PlaceOfLearner {
  enrolmentId: string
  courseId: string
  lessonId: string
  kind: LessonKind
  durationSeconds: number
  items: number
}

/**
 * Locks the enrolment that a live grant keeps open, so that two heartbeats of one person count finished items one after the other. NOT_FOUND
 * `lesson_not_found`; FORBIDDEN `no_grant`, also for instructors and staff, of whom nothing is recorded.
 */
export async function lockPlace(tx: Db, actor: SignedIn, lessonId: string): Promise<PlaceOfLearner> {
  const [row] = await tx.execute<{ enrolment_id: string; course_id: string; kind: LessonKind; duration_seconds: number; lesson_count: number }>(sql`
    select e.id as enrolment_id, l.course_id, l.kind, l.duration_seconds, c.lesson_count
    from lessons l join courses c on c.id = l.course_id join enrolments e on e.course_id = l.course_id and e.user_id = ${actor.id}
    where l.id = ${lessonId} and ${lessonIsVisible} and exists (select 1 from grants g where g.enrolment_id = e.id and g.ended_at is null)
    for update of e`)
  if (row) {
    return { enrolmentId: row.enrolment_id, courseId: row.course_id, lessonId, kind: row.kind, durationSeconds: row.duration_seconds, items: row.lesson_count }
  }
  const access = await canOpenLesson(tx, actor, lessonId)
  if ('refusal' in access || access.mode === 'preview') throw new DomainError('FORBIDDEN', 'no_grant')
  throw new DomainError('NOT_FOUND', 'lesson_not_found')
}

/** Notes in the enrolment where the learner is, and counts the finished items again. They never get fewer. */
export async function noteActivity(tx: Db, actor: SignedIn, place: PlaceOfLearner, now: Date): Promise<WatchResult['progress']> {
  const [row] = await tx.execute<{ finished_items: number }>(sql`
    update enrolments set
      last_lesson_id = ${place.lessonId},
      last_active_at = greatest(last_active_at, ${now.toISOString()}::timestamptz),
      finished_items = greatest(finished_items, (
        select count(*) from lesson_progress p where p.user_id = ${actor.id} and p.course_id = ${place.courseId} and p.completed_at is not null))
    where id = ${place.enrolmentId}
    returning finished_items`)
  return progressOf(row?.finished_items ?? 0, place.items)
}
