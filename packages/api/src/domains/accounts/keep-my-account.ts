import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { and, eq, isNull } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'
import type { Me } from './contract.ts'
import { readMe } from './read-me.ts'

/** Calls the planned erasure off (A7); without one nothing changes. API tokens that ended with the plan stay ended. */
export async function keepMyAccount({ deps, actor }: { deps: Deps; actor: SignedIn }): Promise<Me> {
  await deps.core.primary
    .update(users)
    .set({ deletionDueAt: null })
    .where(and(eq(users.id, actor.id), isNull(users.erasedAt)))
  return readMe(deps.core.primary, actor.id)
}
