import type { SignedIn } from '@lectern/auth/actor'
import { lessonProgress } from '@lectern/db/core/learning'
import { DomainError } from '@lectern/kernel/errors'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { completeTextInput, WatchResult } from './contract.ts'
import { lockPlace, noteActivity } from './place-of-learner.ts'

/** Counts a text lesson as read (L2); again changes nothing. INVALID `not_a_text` for a video, FORBIDDEN `no_grant`. */
export function completeText(
  { deps, actor }: { deps: Pick<Deps, 'core' | 'clock'>; actor: SignedIn },
  input: z.infer<typeof completeTextInput>,
): Promise<WatchResult> {
  return deps.core.transaction(async (tx) => {
    const place = await lockPlace(tx, actor, input.lessonId)
    if (place.kind !== 'text') throw new DomainError('INVALID', 'not_a_text', { field: 'lessonId' })
    const now = deps.clock.now()
    await tx
      .insert(lessonProgress)
      .values({ userId: actor.id, lessonId: place.lessonId, courseId: place.courseId, completedAt: now, updatedAt: now })
      .onConflictDoUpdate({
        target: [lessonProgress.userId, lessonProgress.lessonId],
        set: { completedAt: sql`coalesce(${lessonProgress.completedAt}, excluded.completed_at)`, updatedAt: now },
      })
    return { watchedSeconds: 0, completed: true, progress: await noteActivity(tx, actor, place, now) }
  })
}
