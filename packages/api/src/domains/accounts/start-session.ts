import type { Context } from '../../trpc/context.ts'
import { endSession } from './end-session.ts'

/** Signs the caller in as somebody: always a new session, never one that the browser had before; that one ends. */
export async function startSession({ deps, actor, client, requestId, reply }: Context, userId: string): Promise<void> {
  if (actor.kind === 'user') await endSession({ deps, actor, requestId })
  reply.setSession(await deps.auth.sessions.create(userId, client))
}
