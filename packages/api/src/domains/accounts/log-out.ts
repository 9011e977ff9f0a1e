import type { SignedIn } from '@lectern/auth/actor'

import type { Deps } from '../../deps.ts'
import type { Reply } from '../../trpc/context.ts'

/** Ends this session (A2). */
export async function logOut({ deps, actor, reply }: { deps: Deps; actor: SignedIn; reply: Reply }): Promise<{ ok: true }> {
  if (actor.via.kind === 'session') await deps.auth.sessions.revoke(actor.id, actor.via.sessionId)
  reply.clearSession()
  return { ok: true }
}
