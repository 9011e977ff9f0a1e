import { users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'

/** The person whom an action is about, locked until its transaction ends. NOT_FOUND `user_not_found`; CONFLICT `user_erased`: nothing can be done with them. */
export async function lockPerson(tx: Db, userId: string) {
  const [person] = await tx
    .select({ id: users.id, role: users.role, suspendedAt: users.suspendedAt, erasedAt: users.erasedAt })
    .from(users)
    .where(eq(users.id, userId))
    .for('no key update')
  if (!person) throw new DomainError('NOT_FOUND', 'user_not_found')
  if (person.erasedAt !== null) throw new DomainError('CONFLICT', 'user_erased')
  return person
}

/** Nobody changes their own rights. */
export function demandSomebodyElse(actor: { id: string }, userId: string): void {
  if (actor.id === userId) throw new DomainError('FORBIDDEN', 'not_yourself')
}
