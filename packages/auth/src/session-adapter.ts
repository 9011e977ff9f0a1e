import { sessions, users, viewings } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { preparedOn } from '@lectern/db/prepared'
import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Adapter, DatabaseSession, Lucia } from 'lucia'

import type { Viewing } from './actor.ts'
import { sha256 } from './hash.ts'
import { type Person, personColumns } from './person.ts'
import { adminColumns, admins, mayView } from './viewings.ts'

export interface SessionAttributes {
  ip: string | null
  userAgent: string | null
}

/** How the session was begun: by its owner, or by an admin who looks at their account; `ended` when that may no longer go on. */
export type Begun = 'by_owner' | Omit<Viewing, 'kind' | 'sessionId'> | 'ended'

interface StoredAttributes extends SessionAttributes {
  begun: Begun
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionAttributes & { begun: Begun }, { person: Person }>
    DatabaseUserAttributes: { person: Person }
    DatabaseSessionAttributes: StoredAttributes
  }
}

const sessionColumns = { id: sessions.id, userId: sessions.userId, expiresAt: sessions.expiresAt, ip: sessions.ip, userAgent: sessions.userAgent }
const viewingColumns = { id: viewings.id, endedAt: viewings.endedAt, expiresAt: viewings.expiresAt }

const byId = preparedOn((db) =>
  db
    .select({ session: sessionColumns, person: personColumns, viewingId: sessions.viewingId, viewing: viewingColumns, admin: adminColumns })
    .from(sessions)
    .innerJoin(users, eq(sessions.userId, users.id))
    .leftJoin(viewings, eq(viewings.id, sessions.viewingId))
    .leftJoin(admins, eq(admins.id, viewings.adminId))
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare('auth_session_by_id'),
)

type Row = Awaited<ReturnType<ReturnType<typeof byId>['execute']>>[number]

/** Lucia's view of the table. Ids in it are sha256 of the tokens that Lucia knows, so a leaked table opens nothing. */
export function sessionAdapter(db: Db, now: () => Date): Adapter {
  return {
    async getSessionAndUser(token) {
      const [row] = await byId(db).execute({ id: sha256(token) })
      if (!row) return [null, null]
      return [toSession(row.session, token, begunOf(row, now())), { id: row.person.id, attributes: { person: row.person } }]
    },
    async getUserSessions(userId) {
      const rows = await db
        .select(sessionColumns)
        .from(sessions)
        .where(and(eq(sessions.userId, userId), isNull(sessions.viewingId)))
      return rows.map((row) => toSession(row, row.id, 'by_owner'))
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

function begunOf({ viewingId, viewing, admin, person }: Row, now: Date): Begun {
  if (viewingId === null) return 'by_owner'
  if (!viewing || !admin || viewing.endedAt !== null || viewing.expiresAt <= now || !mayView(admin, person)) return 'ended'
  return { viewingId, admin: { id: admin.id, name: admin.name }, until: viewing.expiresAt }
}

function toSession({ userId, expiresAt, ip, userAgent }: { userId: string; expiresAt: Date } & SessionAttributes, id: string, begun: Begun): DatabaseSession {
  return { id, userId, expiresAt, attributes: { ip, userAgent, begun } }
}
