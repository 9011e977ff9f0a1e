import type { SignedIn } from '@lectern/auth/actor'
import { emailCodes } from '@lectern/db/core/accounts'
import { and, eq, ne } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'
import type { Me } from './contract.ts'
import { readMe } from './read-me.ts'

/** Gives up a change of the e-mail address that waits for its code (A4); the code no longer works. Without one nothing changes. */
export async function keepEmail({ deps, actor }: { deps: Deps; actor: SignedIn }): Promise<Me> {
  const me = await readMe(deps.core.primary, actor.id)
  await deps.core.primary.delete(emailCodes).where(and(eq(emailCodes.userId, actor.id), ne(emailCodes.email, me.email)))
  return readMe(deps.core.primary, actor.id)
}
