import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { changePasswordInput } from './contract.ts'
import { demandPassword } from './demand-password.ts'
import { endResetLinks } from './reset-links.ts'
import { demandGoodPassword } from './rules.ts'

/** Sets a new password for who knows the old one (A4); every other session and every open reset link ends. Throws `bad_credentials` on `current`. */
export async function changePassword({ deps, actor }: { deps: Deps; actor: SignedIn }, input: z.output<typeof changePasswordInput>): Promise<{ ok: true }> {
  await demandPassword(deps, actor.id, input.current, 'current')
  demandGoodPassword(input.password, actor)
  const passwordHash = await deps.auth.passwords.hash(input.password)
  await deps.core.transaction(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, actor.id))
    await endResetLinks(tx, actor.id, deps.clock.now())
  })
  await deps.auth.sessions.revokeAll(actor.id, actor.via.kind === 'session' ? actor.via.sessionId : undefined)
  return { ok: true }
}
