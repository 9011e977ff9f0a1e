import { auditEntries } from '@lectern/db/core/staff'
import { and, desc, eq, gte, lt, sql } from 'drizzle-orm'
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

type Wish = z.output<typeof auditInput>

/** What staff did, last first (S8). INVALID `bad_cursor`. */
export async function listAudit(ctx: Context, wish: Wish): Promise<Page<AuditRow> & { total: number }> {
  const [page, total] = await Promise.all([readAudit(ctx, wish), readCore(ctx, (db) => db.$count(auditEntries, narrowed(wish)))])
  return { ...page, total }
}

/** The same without counting. */
export function readAudit(ctx: Context, { cursor, limit, ...filters }: Wish): Promise<Page<AuditRow>> {
  const after = placeOf(ORDER, cursor)
  return readCore(ctx, async (db) => {
    const rows = await db
      .select()
      .from(auditEntries)
      .where(and(narrowed(filters), after ? lt(auditEntries.seq, Number(after.value)) : undefined))
      // As the index that serves the filter has it, although there are no nulls: Postgres uses it for that order only.
      .orderBy(filters.actorId || filters.subjectId || filters.action ? sql`${auditEntries.seq} desc nulls last` : desc(auditEntries.seq))
      .limit(limit + 1)
    const page = pageOf(ORDER, rows, limit, ({ seq }) => ({ value: String(seq), id: NO_ID }))
    return { items: await withNames(db, page.rows), next: page.next }
  })
}

function narrowed({ actorId, subjectId, action, from, to }: Omit<Wish, 'cursor' | 'limit'>) {
  return and(
    actorId ? eq(auditEntries.actorId, actorId) : undefined,
    subjectId ? eq(auditEntries.subjectId, subjectId) : undefined,
    action ? eq(auditEntries.action, action) : undefined,
    from ? gte(auditEntries.at, new Date(from)) : undefined,
    to ? lt(auditEntries.at, new Date(Date.parse(to) + DAY_MS)) : undefined,
  )
}
