import type { SignedIn } from '@lectern/auth/actor'
import { courses } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { eq } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'
import { courseTags, indexCourse } from '../catalog/public.ts'
import { lockOwnCourse, type OwnCourse } from './policy.ts'
import { recount } from './recount.ts'

export interface TeachingScope {
  deps: Pick<Deps, 'core' | 'cache' | 'clock'>
  actor: SignedIn
}

/**
 * Does `work` on a locked course that the person teaches (T5); in the same transaction its counters, its time of change and, once it is public, its place in the
 * search index follow. Cached answers are cleared after the commit.
 */
export async function changeCourse<T>({ deps, actor }: TeachingScope, courseId: string, work: (tx: Db, course: OwnCourse) => Promise<T>): Promise<T> {
  const { answer, isPublic } = await deps.core.transaction(async (tx) => {
    const course = await lockOwnCourse(tx, actor, courseId)
    const answer = await work(tx, course)
    await recount(tx, courseId)
    const [changed] = await tx.update(courses).set({ updatedAt: deps.clock.now() }).where(eq(courses.id, courseId)).returning({ status: courses.status })
    const isPublic = changed !== undefined && changed.status !== 'draft'
    if (isPublic) await indexCourse(tx, courseId)
    return { answer, isPublic }
  })
  if (isPublic) await deps.cache.clear(courseTags(courseId))
  return answer
}
