import type { SignedIn } from '@lectern/auth/actor'

import type { Deps } from '../../deps.ts'
import type { Reply } from '../../trpc/context.ts'
import { endSession } from './end-session.ts'

/** Ends this session (A2). */
export async function logOut(context: { deps: Deps; actor: SignedIn; requestId: string; reply: Reply }): Promise<{ ok: true }> {
  await endSession(context)
  context.reply.clearSession()
  return { ok: true }
}
