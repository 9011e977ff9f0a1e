import type { Context } from '../../trpc/context.ts'

/** Signs the caller in as somebody: always a new session, never one that the browser had before; that one ends. */
export async function startSession({ deps, actor, client, reply }: Context, userId: string): Promise<void> {
  if (actor.kind === 'user' && actor.via.kind === 'session') await deps.auth.sessions.revoke(actor.id, actor.via.sessionId)
  reply.setSession(await deps.auth.sessions.create(userId, client))
}
