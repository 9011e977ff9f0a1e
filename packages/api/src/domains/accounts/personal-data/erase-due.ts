import { users } from '@lectern/db/core/accounts'
import { reviews } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { playbackGrants } from '@lectern/db/media/assets'
import type { Role } from '@lectern/db/values'
import { and, asc, eq, isNull, lte } from 'drizzle-orm'

import type { Deps } from '../../../deps.ts'
import { courseTags } from '../../catalog/public.ts'
import { coursesTaughtBy, deleteDraftsOf } from '../../teaching/public.ts'
import { obstacleToLeaving } from '../leaving.ts'
import { eraseAccount } from './erase-account.ts'

export interface ErasureDeps extends Pick<Deps, 'core' | 'cache' | 'clock' | 'log'> {
  media: { db: Deps['core'] }
}

/** More wait for the next hour. */
const AT_MOST = 500

/**
 * Erases the accounts whose 14 days are over (A7), each in a transaction of its own: begun again after a fault, it goes on with the next. Who became the last
 * admin or published a course meanwhile stays, and staff read so in the log. Gives how many were erased.
 */
export async function eraseDue(deps: ErasureDeps): Promise<number> {
  const due = await deps.core.primary
    .select({ id: users.id, role: users.role })
    .from(users)
    .where(and(isNull(users.erasedAt), lte(users.deletionDueAt, deps.clock.now())))
    .orderBy(asc(users.deletionDueAt))
    .limit(AT_MOST)
  let erased = 0
  for (const person of due) if (await eraseOne(deps, person)) erased++
  return erased
}

async function eraseOne(deps: ErasureDeps, { id, role }: { id: string; role: Role }): Promise<boolean> {
  const now = deps.clock.now()
  const shownIn = await deps.core.transaction(async (tx) => {
    // First, because it locks the admins' rows in their order.
    const obstacle = await obstacleToLeaving(tx, { id, role })
    if (obstacle !== null) {
      deps.log.warn({ userId: id, obstacle }, 'an account that is due can not be erased')
      return null
    }
    const [person] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, id), isNull(users.erasedAt), lte(users.deletionDueAt, now)))
      .for('update')
    if (!person) return null
    const courseIds = await coursesShowing(tx, id)
    await deleteDraftsOf(tx, id)
    await eraseAccount(tx, id, now)
    return courseIds
  })
  if (!shownIn) return false
  await deps.media.db.primary.delete(playbackGrants).where(eq(playbackGrants.userId, id))
  if (shownIn.length > 0) await deps.cache.clear([...new Set(shownIn.flatMap(courseTags))])
  return true
}

/** Where the name stands: at what they taught, and at their reviews. */
async function coursesShowing(tx: Db, userId: string): Promise<string[]> {
  const reviewed = await tx.select({ courseId: reviews.courseId }).from(reviews).where(eq(reviews.userId, userId))
  return [...(await coursesTaughtBy(tx, userId)), ...reviewed.map(({ courseId }) => courseId)]
}
