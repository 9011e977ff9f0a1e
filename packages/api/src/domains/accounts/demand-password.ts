import { users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'

/** Asks for the person's password again, before what can't be undone by somebody who only found their browser open. Throws `bad_credentials` on `field`. */
export async function demandPassword(deps: Deps, userId: string, password: string, field: string): Promise<void> {
  const [user] = await deps.core.primary.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, userId))
  const right = await deps.auth.passwords.verify(user?.passwordHash ?? null, password)
  if (!right) throw new DomainError('INVALID', 'bad_credentials', { field })
}
