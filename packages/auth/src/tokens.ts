import { randomBytes } from 'node:crypto'

import { apiTokens, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { preparedOn } from '@lectern/db/prepared'
import type { Clock } from '@lectern/kernel/clock'
import { newId } from '@lectern/kernel/ids'
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'

import type { Auth } from './auth.ts'
import { sha256 } from './hash.ts'
import { actorOf, personColumns } from './person.ts'
import type { Sample } from './sample.ts'
import { isScope } from './scopes.ts'

/** `lct_<id without dashes>_<random>`; the prefix lets scanners of leaked secrets know it. */
const TOKEN = /^lct_[0-9a-f]{32}_[\w-]{43}$/

/** "Last used" is for people who tidy up: finer than this isn't worth a write. */
const NOTE_EVERY_MS = 60_000

const byHash = preparedOn((db) =>
  db
    .select({
      id: apiTokens.id,
      scopes: apiTokens.scopes,
      expiresAt: apiTokens.expiresAt,
      revokedAt: apiTokens.revokedAt,
      lastUsedAt: apiTokens.lastUsedAt,
      person: personColumns,
    })
    .from(apiTokens)
    .innerJoin(users, eq(apiTokens.userId, users.id))
    .where(eq(apiTokens.tokenHash, sql.placeholder('hash')))
    .prepare('auth_token_by_hash'),
)

const keyOf = (hash: string) => `token:${hash}`

export function createTokens(db: Db, clock: Clock, sample: Sample): Auth['tokens'] {
  async function noteUse(id: string, now: Date): Promise<void> {
    const before = new Date(now.getTime() - NOTE_EVERY_MS)
    await db
      .update(apiTokens)
      .set({ lastUsedAt: now })
      .where(and(eq(apiTokens.id, id), or(isNull(apiTokens.lastUsedAt), lt(apiTokens.lastUsedAt, before))))
  }

  return {
    async create(tx, userId, { name, scopes, expiresAt }) {
      const id = newId()
      const token = `lct_${id.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`
      await tx.insert(apiTokens).values({ id, userId, name, scopes: [...scopes], expiresAt, tokenHash: sha256(token), createdAt: clock.now() })
      return { id, token }
    },
    async find(token) {
      if (!TOKEN.test(token)) return null
      const hash = sha256(token)
      return sample.through(keyOf(hash), async () => {
        const [row] = await byHash(db).execute({ hash })
        const now = clock.now()
        if (!row || row.revokedAt !== null || row.expiresAt <= now || !row.person.open) return null
        if (row.lastUsedAt === null || now.getTime() - row.lastUsedAt.getTime() >= NOTE_EVERY_MS) await noteUse(row.id, now)
        return { actor: actorOf(row.person, { kind: 'token', tokenId: row.id, scopes: row.scopes.filter(isScope) }), endsAt: row.expiresAt }
      })
    },
    async revoke(userId, tokenId) {
      const rows = await db
        .update(apiTokens)
        .set({ revokedAt: clock.now() })
        .where(and(eq(apiTokens.id, tokenId), eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)))
        .returning({ hash: apiTokens.tokenHash })
      for (const { hash } of rows) sample.forget({ key: keyOf(hash) })
      return rows.length > 0
    },
  }
}
