import type { SignedIn } from '@lectern/auth/actor'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { Reply } from '../../trpc/context.ts'
import type { revokeSessionInput } from './contract.ts'

/** Ends one of the person's own sessions; one that has ended already, or isn't theirs, is left as it is. */
export async function revokeSession(
  { deps, actor, reply }: { deps: Deps; actor: SignedIn; reply: Reply },
  { sessionId }: z.output<typeof revokeSessionInput>,
): Promise<{ ok: true }> {
  await deps.auth.sessions.revoke(actor.id, sessionId)
  if (actor.via.kind === 'session' && actor.via.sessionId === sessionId) reply.clearSession()
  return { ok: true }
}
