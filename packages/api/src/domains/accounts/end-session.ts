import type { SignedIn } from '@lectern/auth/actor'

import type { Deps } from '../../deps.ts'
import { audit } from '../../audit/audit.ts'

/** Ends the session that the caller came with, whichever kind it is: their own, or an admin's view of their account (A8), which is on the audit log. */
export async function endSession(context: { deps: Deps; actor: SignedIn; requestId: string }): Promise<void> {
  const { deps, actor } = context
  const { via } = actor
  switch (via.kind) {
    case 'token':
      return
    case 'session':
      return deps.auth.sessions.revoke(actor.id, via.sessionId)
    case 'viewing':
      return deps.core.transaction(async (tx) => {
        const ended = await deps.auth.viewings.end(tx, via.viewingId)
        if (ended) await audit(tx, context, { action: 'user.viewing_ended', subjectId: actor.id, before: { viewingId: via.viewingId }, after: null })
      })
  }
}
