import { users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import type { Role } from '@lectern/db/values'
import { and, asc, eq, isNull } from 'drizzle-orm'

import { hasPublishedCourse } from '../teaching/public.ts'

export type ObstacleToLeaving = 'last_admin' | 'courses_published'

/** Why an account can't be deleted (A7): the academy would have no admin, or people could still buy a course of somebody who is gone. */
export async function obstacleToLeaving(tx: Db, person: { id: string; role: Role }): Promise<ObstacleToLeaving | null> {
  if (person.role === 'admin' && (await isLastAdmin(tx, person.id))) return 'last_admin'
  return (await hasPublishedCourse(tx, person.id)) ? 'courses_published' : null
}

/** Nobody else could run the academy. Holds the admins' rows, so that two who leave at once come here one after the other. */
async function isLastAdmin(tx: Db, userId: string): Promise<boolean> {
  const staying = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), isNull(users.suspendedAt), isNull(users.erasedAt), isNull(users.deletionDueAt)))
    .orderBy(asc(users.id))
    .for('no key update')
  return staying.every(({ id }) => id === userId)
}
