import type { SignedIn } from '@lectern/auth/actor'

import type { Deps } from '../../deps.ts'
import type { Reply } from '../../trpc/context.ts'

/** Ends every session of the person, this one included (A2). API tokens stay: they are revoked one by one. */
export async function logOutEverywhere({ deps, actor, reply }: { deps: Deps; actor: SignedIn; reply: Reply }): Promise<{ ok: true }> {
  await deps.auth.sessions.revokeAll(actor.id)
  reply.clearSession()
  return { ok: true }
}
