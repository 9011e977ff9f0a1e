import { randomBytes } from 'node:crypto'

import { sessions, users, viewings } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import type { Clock } from '@lectern/kernel/clock'
import { newId } from '@lectern/kernel/ids'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { generateIdFromEntropySize } from 'lucia'

import type { Viewing } from './actor.ts'
import type { Auth } from './auth.ts'
import { sha256 } from './hash.ts'
import { actorOf, type Person, personColumns } from './person.ts'

const LINK_MS = 60_000
const VIEWING_MS = 30 * 60_000

const admins = alias(users, 'admins')
const admin = { id: admins.id, name: admins.name, role: admins.role, open: sql<boolean>`${admins.suspendedAt} is null and ${admins.erasedAt} is null` }

/** An admin who may still do so looks at somebody who isn't one and whose account is open (A8). */
function mayView(by: { role: string; open: boolean }, person: Person): boolean {
  return by.role === 'admin' && by.open && person.role !== 'admin' && person.open
}

/** The viewing that a session belongs to; null when it may no longer go on. */
export async function liveViewing(db: Db, viewingId: string, person: Person, now: Date): Promise<Omit<Viewing, 'kind' | 'sessionId'> | null> {
  const [row] = await db
    .select({ until: viewings.expiresAt, admin })
    .from(viewings)
    .innerJoin(admins, eq(admins.id, viewings.adminId))
    .where(and(eq(viewings.id, viewingId), isNull(viewings.endedAt), gt(viewings.expiresAt, now)))
  if (!row || !mayView(row.admin, person)) return null
  return { viewingId, admin: { id: row.admin.id, name: row.admin.name }, until: row.until }
}

export function createViewings(clock: Clock): Auth['viewings'] {
  return {
    async allow(tx, { adminId, userId, reason }) {
      const id = newId()
      const token = randomBytes(32).toString('base64url')
      const createdAt = clock.now()
      const expiresAt = new Date(createdAt.getTime() + LINK_MS)
      await tx.insert(viewings).values({ id, adminId, userId, reason, tokenHash: sha256(token), expiresAt, createdAt })
      return { id, token }
    },
    async begin(tx, token, client) {
      const startedAt = clock.now()
      const until = new Date(startedAt.getTime() + VIEWING_MS)
      const [begun] = await tx
        .update(viewings)
        .set({ tokenHash: null, startedAt, expiresAt: until })
        .where(and(eq(viewings.tokenHash, sha256(token)), gt(viewings.expiresAt, startedAt), isNull(viewings.endedAt)))
        .returning({ id: viewings.id })
      if (!begun) return null
      const [row] = await tx
        .select({ admin, person: personColumns })
        .from(viewings)
        .innerJoin(users, eq(users.id, viewings.userId))
        .innerJoin(admins, eq(admins.id, viewings.adminId))
        .where(eq(viewings.id, begun.id))
      if (!row || !mayView(row.admin, row.person)) return null
      // As random as what Lucia makes, but it must be in this transaction and end when the viewing does.
      const session = { token: generateIdFromEntropySize(25), expiresAt: until }
      const sessionId = sha256(session.token)
      const userAgent = client.userAgent?.slice(0, 300) ?? null
      await tx
        .insert(sessions)
        .values({ id: sessionId, userId: row.person.id, expiresAt: until, ip: client.ip, userAgent, viewingId: begun.id, createdAt: startedAt })
      const via: Viewing = { kind: 'viewing', sessionId, viewingId: begun.id, admin: { id: row.admin.id, name: row.admin.name }, until }
      return { actor: { ...actorOf(row.person, via), via }, session }
    },
    async end(tx, viewingId) {
      const ended = { endedAt: clock.now(), tokenHash: null }
      const rows = await tx
        .update(viewings)
        .set(ended)
        .where(and(eq(viewings.id, viewingId), isNull(viewings.endedAt)))
        .returning({ id: viewings.id })
      await tx.delete(sessions).where(eq(sessions.viewingId, viewingId))
      return rows.length > 0
    },
  }
}
