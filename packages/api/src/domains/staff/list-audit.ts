import { auditEntries } from '@lectern/db/core/staff'
import { and, count, desc, eq, gte, lt } from 'drizzle-orm'
import type { z } from 'zod'

import { pageOf, placeOf } from '../../keyset.ts'
import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Page } from '../../wire.ts'
import { withNames } from './audit-names.ts'
import type { auditInput, AuditRow } from './contract.ts'

const ORDER = 'audit'
/** A place is a value and an id; numbers of entries need no second. */
const NO_ID = '00000000-0000-0000-0000-000000000000'
const DAY_MS = 86_400_000

/** What staff did, last first (S8). INVALID `bad_cursor`. */
export function listAudit(
  ctx: Context,
  { actorId, subjectId, action, from, to, cursor, limit }: z.output<typeof auditInput>,
): Promise<Page<AuditRow> & { total: number }> {
  const after = placeOf(ORDER, cursor)
  const filters = and(
    actorId ? eq(auditEntries.actorId, actorId) : undefined,
    subjectId ? eq(auditEntries.subjectId, subjectId) : undefined,
    action ? eq(auditEntries.action, action) : undefined,
    from ? gte(auditEntries.at, new Date(from)) : undefined,
    to ? lt(auditEntries.at, new Date(Date.parse(to) + DAY_MS)) : undefined,
  )
  return readCore(ctx, async (db) => {
    const rows = await db
      .select()
      .from(auditEntries)
      .where(and(filters, after ? lt(auditEntries.seq, Number(after.value)) : undefined))
      .orderBy(desc(auditEntries.seq))
      .limit(limit + 1)
    const [counted] = await db.select({ total: count() }).from(auditEntries).where(filters)
    const page = pageOf(ORDER, rows, limit, ({ seq }) => ({ value: String(seq), id: NO_ID }))
    return { items: await withNames(db, page.rows), next: page.next, total: counted?.total ?? 0 }
  })
}
