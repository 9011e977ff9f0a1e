import type { SignedIn } from '@lectern/auth/actor'

import type { Deps } from '../../deps.ts'
import type { Reply } from '../../trpc/context.ts'
import { auditEndedViewings } from '../../audit/ended-viewings.ts'

/** Ends every session of the person, this one included, and what they look at as somebody (A2, A8). API tokens stay: they are revoked one by one. */
export async function logOutEverywhere(context: { deps: Deps; actor: SignedIn; requestId: string; reply: Reply }): Promise<{ ok: true }> {
  const { deps, actor, reply } = context
  await deps.core.transaction(async (tx) => {
    await auditEndedViewings(tx, context, await deps.auth.sessions.endIn(tx, { sessionsOf: { userId: actor.id }, viewingsBy: actor.id }))
  })
  deps.auth.sessions.refresh(actor.id)
  reply.clearSession()
  return { ok: true }
}
