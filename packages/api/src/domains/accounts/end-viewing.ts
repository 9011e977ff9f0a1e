import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'

import type { Deps } from '../../deps.ts'
import type { Reply } from '../../trpc/context.ts'
import { endSession } from './end-session.ts'

/** Ends the look at the site as somebody and says where the console is (A8). NOT_FOUND for whoever is here as themselves. */
export async function endViewing(context: { deps: Deps; actor: SignedIn; requestId: string; reply: Reply }): Promise<{ consoleUrl: string }> {
  const { deps, actor, reply } = context
  if (actor.via.kind !== 'viewing') throw new DomainError('NOT_FOUND', 'not_found')
  await endSession(context)
  reply.clearSession()
  return { consoleUrl: `${deps.config.adminUrl}/people/${actor.id}` }
}
