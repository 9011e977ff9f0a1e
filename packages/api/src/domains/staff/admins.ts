import { users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq, isNull } from 'drizzle-orm'

/** An admin whose account is open. `leaving`: asked to be erased, so nobody to count on. */
export interface ActiveAdmin {
  id: string
  leaving: boolean
}

/**
 * Takes the lock under which rights are given and taken: two admins who act on each other do so one after the other. Throws FORBIDDEN when the one who acts
 * is no admin any more. Take it first in the transaction. It lets others refer to the rows, as every entry of the log does.
 */
export async function lockAdmins(tx: Db, actor: { id: string }): Promise<readonly ActiveAdmin[]> {
  const rows = await tx
    .select({ id: users.id, deletionDueAt: users.deletionDueAt })
    .from(users)
    .where(and(eq(users.role, 'admin'), isNull(users.suspendedAt), isNull(users.erasedAt)))
    .orderBy(users.id)
    .for('no key update')
  if (!rows.some(({ id }) => id === actor.id)) throw new DomainError('FORBIDDEN', 'forbidden')
  return rows.map(({ id, deletionDueAt }) => ({ id, leaving: deletionDueAt !== null }))
}

/** Refuses to take the rights of the last admin who stays (CONFLICT `last_admin`). */
export function demandAnotherAdmin(admins: readonly ActiveAdmin[], userId: string): void {
  const loses = admins.some(({ id }) => id === userId)
  if (loses && !admins.some(({ id, leaving }) => id !== userId && !leaving)) throw new DomainError('CONFLICT', 'last_admin')
}
