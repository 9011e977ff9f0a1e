import type { SignedIn } from '@lectern/auth/actor'

import type { Deps } from '../../deps.ts'
import type { SessionInfo } from './contract.ts'

/** The person's live sessions, newest first. Their ids are hashes: they name a session and open none. */
export async function listSessions({ deps, actor }: { deps: Deps; actor: SignedIn }): Promise<SessionInfo[]> {
  const current = actor.via.kind === 'session' ? actor.via.sessionId : null
  const sessions = await deps.auth.sessions.list(actor.id)
  return sessions.map(({ id, createdAt, expiresAt, ip, userAgent }) => ({
    id,
    current: id === current,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    ip,
    userAgent,
  }))
}
