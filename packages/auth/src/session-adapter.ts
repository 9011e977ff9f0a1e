import { sessions, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { preparedOn } from '@lectern/db/prepared'
import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Adapter, Lucia } from 'lucia'

import type { Viewing } from './actor.ts'
import { sha256 } from './hash.ts'
import { type Person, personColumns } from './person.ts'
import { liveViewing } from './viewings.ts'

/** How the session was begun: by its owner, or by an admin who looks at their account; `ended` when that may no longer go on. */
export type Begun = 'by_owner' | Omit<Viewing, 'kind' | 'sessionId'> | 'ended'

interface StoredAttributes {
  begun: Begun
  /** Written with the session; a look-up leaves them where they are. */
  ip?: string | null
  userAgent?: string | null
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<{ begun: Begun }, { person: Person }>
    DatabaseUserAttributes: { person: Person }
    DatabaseSessionAttributes: StoredAttributes
  }
}

const byId = preparedOn((db) =>
  db
    .select({ expiresAt: sessions.expiresAt, viewingId: sessions.viewingId, person: personColumns })
    .from(sessions)
    .innerJoin(users, eq(sessions.userId, users.id))
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare('auth_session_by_id'),
)

/** Lucia's view of the table. Ids in it are sha256 of the tokens that Lucia knows, so a leaked table opens nothing. */
export function sessionAdapter(db: Db, now: () => Date): Adapter {
  return {
    async getSessionAndUser(token) {
      const [row] = await byId(db).execute({ id: sha256(token) })
      if (!row) return [null, null]
      const { expiresAt, viewingId, person } = row
      const begun = viewingId === null ? 'by_owner' : ((await liveViewing(db, viewingId, person, now())) ?? 'ended')
      return [
        { id: token, userId: person.id, expiresAt, attributes: { begun } },
        { id: person.id, attributes: { person } },
      ]
    },
    async getUserSessions(userId) {
      const rows = await db
        .select()
        .from(sessions)
        .where(and(eq(sessions.userId, userId), isNull(sessions.viewingId)))
      return rows.map(({ id, expiresAt, ip, userAgent }) => ({ id, userId, expiresAt, attributes: { ip, userAgent, begun: 'by_owner' } }))
    },
    async setSession({ id, userId, expiresAt, attributes: { ip, userAgent } }) {
      await db.insert(sessions).values({ id: sha256(id), userId, expiresAt, ip, userAgent, createdAt: now() })
    },
    /** An admin's view ends when it was said to, however much it is used. */
    async updateSessionExpiration(token, expiresAt) {
      await db
        .update(sessions)
        .set({ expiresAt })
        .where(and(eq(sessions.id, sha256(token)), isNull(sessions.viewingId)))
    },
    async deleteSession(token) {
      await db.delete(sessions).where(eq(sessions.id, sha256(token)))
    },
    async deleteUserSessions(userId) {
      await db.delete(sessions).where(eq(sessions.userId, userId))
    },
    async deleteExpiredSessions() {
      await db.delete(sessions).where(lte(sessions.expiresAt, now()))
    },
  }
}
