import type { SignedIn } from '@lectern/auth/actor'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { recordWatchInput, WatchResult } from './contract.ts'
import { lockPlace, noteActivity, type PlaceOfLearner } from './place-of-learner.ts'
import { PLAYABLE_PER_SECOND, SPARE_SECONDS, type Span, spansWithin, toMultirange, WATCHED_TENTHS } from './rules.ts'
import { secondsOf } from './watched.ts'

type Input = z.infer<typeof recordWatchInput>

/**
 * Adds played spans of a video to what the person has watched of it, and keeps the second to resume at (L2). The union of all spans decides, so a
 * heartbeat may come twice, late, or out of order; nothing that was counted is ever taken back. INVALID `bad_span` when one ends before it begins,
 * `watched_too_fast` when more is new than can have been played since the heartbeat before; `not_a_video`.
 */
export function recordWatch({ deps, actor }: { deps: Pick<Deps, 'core' | 'clock'>; actor: SignedIn }, input: Input): Promise<WatchResult> {
  if (input.spans.some(([from, to]) => to < from)) throw new DomainError('INVALID', 'bad_span', { field: 'spans' })
  return deps.core.transaction(async (tx) => {
    const place = await lockPlace(tx, actor, input.lessonId)
    if (place.kind !== 'video') throw new DomainError('INVALID', 'not_a_video', { field: 'lessonId' })
    const now = deps.clock.now()
    const merged = await merge(tx, actor.id, place, {
      spans: spansWithin(input.spans, place.durationSeconds),
      position: Math.min(input.positionSeconds, place.durationSeconds),
      now,
    })
    if (!merged) throw new DomainError('INVALID', 'watched_too_fast', { field: 'spans' })
    return { watchedSeconds: merged.watched_seconds, completed: merged.completed, progress: await noteActivity(tx, actor, place, now) }
  })
}

/** Merges in one statement; gives nothing when the spans can't have been played since the heartbeat before, or since the person got the course. */
async function merge(tx: Db, userId: string, place: PlaceOfLearner, heard: { spans: readonly Span[]; position: number; now: Date }) {
  const now = sql`${heard.now.toISOString()}::timestamptz`
  const enoughSeconds = (place.durationSeconds * WATCHED_TENTHS) / 10
  const playable = (since: ReturnType<typeof sql>) =>
    sql`${PLAYABLE_PER_SECOND}::int * greatest(0, extract(epoch from ${now} - ${since})) + ${SPARE_SECONDS}::int`
  const isEnough = (watched: ReturnType<typeof sql>) => sql`(${place.durationSeconds}::int > 0 and ${secondsOf(watched)} >= ${enoughSeconds}::numeric)`
  const [row] = await tx.execute<{ watched_seconds: number; completed: boolean }>(sql`
    insert into lesson_progress as p (user_id, lesson_id, course_id, watched, position_seconds, completed_at, updated_at)
    select ${userId}::uuid, ${place.lessonId}::uuid, e.course_id, heard.watched, ${heard.position}::int, case when ${isEnough(sql`heard.watched`)} then ${now} end, ${now}
    from enrolments e, (select ${toMultirange(heard.spans)}::int4multirange as watched) heard
    where e.id = ${place.enrolmentId} and (
      ${secondsOf(sql`heard.watched`)} <= ${playable(sql`e.created_at`)}
      or exists (select 1 from lesson_progress known where known.user_id = ${userId} and known.lesson_id = ${place.lessonId}))
    on conflict (user_id, lesson_id) do update set
      watched = p.watched + excluded.watched,
      position_seconds = excluded.position_seconds,
      completed_at = coalesce(p.completed_at, case when ${isEnough(sql`p.watched + excluded.watched`)} then ${now} end),
      updated_at = greatest(p.updated_at, ${now})
    where ${secondsOf(sql`excluded.watched - p.watched`)} <= ${playable(sql`p.updated_at`)}
    returning ${secondsOf(sql`p.watched`)} as watched_seconds, p.completed_at is not null as completed`)
  return row
}
