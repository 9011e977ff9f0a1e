import { sessions, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { preparedOn } from '@lectern/db/prepared'
import { eq, lte, sql } from 'drizzle-orm'
import type { Adapter, DatabaseSession, Lucia } from 'lucia'

import { sha256 } from './hash.ts'
import { type Person, personColumns } from './person.ts'

export interface SessionAttributes {
  ip: string | null
  userAgent: string | null
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionAttributes, { person: Person }>
    DatabaseUserAttributes: { person: Person }
    DatabaseSessionAttributes: SessionAttributes
  }
}

const sessionColumns = { id: sessions.id, userId: sessions.userId, expiresAt: sessions.expiresAt, ip: sessions.ip, userAgent: sessions.userAgent }

const byId = preparedOn((db) =>
  db
    .select({ session: sessionColumns, person: personColumns })
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
      return [toSession(row.session, token), { id: row.person.id, attributes: { person: row.person } }]
    },
    async getUserSessions(userId) {
      const rows = await db.select(sessionColumns).from(sessions).where(eq(sessions.userId, userId))
      return rows.map((row) => toSession(row, row.id))
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await db.insert(sessions).values({ id: sha256(id), userId, expiresAt, ...attributes, createdAt: now() })
    },
    async updateSessionExpiration(token, expiresAt) {
      await db
        .update(sessions)
        .set({ expiresAt })
        .where(eq(sessions.id, sha256(token)))
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

function toSession({ userId, expiresAt, ip, userAgent }: { userId: string; expiresAt: Date } & SessionAttributes, id: string): DatabaseSession {
  return { id, userId, expiresAt, attributes: { ip, userAgent } }
}
