import { sessions } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import type { Clock } from '@lectern/kernel/clock'
import { and, desc, eq, gt, ne } from 'drizzle-orm'
import { Lucia, TimeSpan } from 'lucia'

import type { SignedIn } from './actor.ts'
import type { Auth } from './auth.ts'
import { sha256 } from './hash.ts'
import { actorOf } from './person.ts'
import { createSample } from './sample.ts'
import { sessionAdapter } from './session-adapter.ts'

/** What Lucia makes: 25 random bytes in base 32. Anything else isn't worth a query. */
const TOKEN = /^[a-z2-7]{40}$/

/** Sessions of 30 days that slide: one used in its second half lasts 30 days from then. */
export function createSessions(db: Db, clock: Clock): Auth['sessions'] {
  const lucia = new Lucia(
    sessionAdapter(db, () => clock.now()),
    {
      sessionExpiresIn: new TimeSpan(30, 'd'),
      getSessionAttributes: ({ ip, userAgent }) => ({ ip, userAgent }),
      getUserAttributes: ({ person }) => ({ person }),
    },
  )
  const sample = createSample<SignedIn>(clock)

  return {
    async create(userId, client) {
      const session = await lucia.createSession(userId, { ip: client.ip, userAgent: client.userAgent?.slice(0, 300) ?? null })
      return { token: session.id, expiresAt: session.expiresAt }
    },
    async find(token) {
      if (!TOKEN.test(token)) return null
      const id = sha256(token)
      const known = sample.get(id)
      if (known) return known
      const { user } = await lucia.validateSession(token)
      if (!user || user.person.suspendedAt !== null) return null
      const actor = actorOf(user.person, { kind: 'session', sessionId: id })
      sample.set(id, actor)
      return actor
    },
    list: (userId) =>
      db
        .select({ id: sessions.id, createdAt: sessions.createdAt, expiresAt: sessions.expiresAt, ip: sessions.ip, userAgent: sessions.userAgent })
        .from(sessions)
        .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, clock.now())))
        .orderBy(desc(sessions.createdAt)),
    async revoke(userId, sessionId) {
      await db.delete(sessions).where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)))
      sample.forget((actor, id) => actor.id === userId && id === sessionId)
    },
    async revokeAll(userId, except) {
      await db.delete(sessions).where(and(eq(sessions.userId, userId), except === undefined ? undefined : ne(sessions.id, except)))
      sample.forget((actor, id) => actor.id === userId && id !== except)
    },
    refresh(userId) {
      sample.forget((actor) => actor.id === userId)
    },
  }
}
