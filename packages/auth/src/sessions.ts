import { sessions, viewings } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import type { Clock } from '@lectern/kernel/clock'
import { and, desc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm'
import { Lucia, TimeSpan } from 'lucia'

import type { Auth } from './auth.ts'
import { endIn } from './ending.ts'
import { sha256 } from './hash.ts'
import { actorOf } from './person.ts'
import type { Proof, Sample } from './sample.ts'
import { sessionAdapter } from './session-adapter.ts'

/** What Lucia makes: 25 random bytes in base 32. Anything else isn't worth a query. */
const TOKEN = /^[a-z2-7]{40}$/

const keyOf = (sessionId: string) => `session:${sessionId}`

/** Sessions of 30 days that slide: one used in its second half lasts 30 days from then. */
export function createSessions(db: Db, clock: Clock, sample: Sample): Auth['sessions'] {
  const lucia = new Lucia(
    sessionAdapter(db, () => clock.now()),
    {
      sessionExpiresIn: new TimeSpan(30, 'd'),
      getSessionAttributes: ({ begun }) => ({ begun }),
      getUserAttributes: ({ person }) => ({ person }),
    },
  )

  async function prove(token: string, sessionId: string): Promise<Proof | null> {
    const { user, session } = await lucia.validateSession(token)
    if (!user || session.begun === 'ended' || !user.person.open) return null
    const via = session.begun === 'by_owner' ? ({ kind: 'session', sessionId } as const) : ({ kind: 'viewing', sessionId, ...session.begun } as const)
    return { actor: actorOf(user.person, via), endsAt: session.expiresAt }
  }

  return {
    async create(userId, client) {
      const session = await lucia.createSession(userId, { ip: client.ip, userAgent: client.userAgent?.slice(0, 300) ?? null, begun: 'by_owner' })
      return { token: session.id, expiresAt: session.expiresAt }
    },
    async find(token) {
      if (!TOKEN.test(token)) return null
      const id = sha256(token)
      return sample.through(keyOf(id), () => prove(token, id))
    },
    list: (userId) =>
      db
        .select({ id: sessions.id, createdAt: sessions.createdAt, expiresAt: sessions.expiresAt, ip: sessions.ip, userAgent: sessions.userAgent })
        .from(sessions)
        .where(and(eq(sessions.userId, userId), isNull(sessions.viewingId), gt(sessions.expiresAt, clock.now())))
        .orderBy(desc(sessions.createdAt)),
    async revoke(userId, sessionId) {
      await db.delete(sessions).where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)))
      sample.forget({ key: keyOf(sessionId) })
    },
    async revokeAll(userId, except) {
      const own = and(eq(sessions.userId, userId), except === undefined ? undefined : ne(sessions.id, except))
      const ended = db.$with('ended').as(
        db
          .update(viewings)
          .set({ endedAt: clock.now(), tokenHash: null })
          .where(and(eq(viewings.adminId, userId), isNull(viewings.endedAt)))
          .returning({ id: viewings.id }),
      )
      await db
        .with(ended)
        .delete(sessions)
        .where(or(own, inArray(sessions.viewingId, db.select({ id: ended.id }).from(ended))))
      sample.forget({ userId })
    },
    endIn: (tx, ending) => endIn(tx, clock.now(), ending),
    refresh(userId) {
      sample.forget({ userId })
    },
  }
}
