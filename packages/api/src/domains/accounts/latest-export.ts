import { dataExports } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { desc, eq } from 'drizzle-orm'

import type { DataExport } from './contract.ts'
import { EXPORT_GIVEN_UP_MINUTES, minutesAfter } from './rules.ts'

/** How the person's latest export stands (A7); null when they never asked for one. What nobody works on any more has failed, what is too old has expired. */
export async function latestExport(db: Db, userId: string, now: Date): Promise<DataExport | null> {
  const { id, state, doneParts, totalParts, archiveBytes, createdAt, expiresAt } = dataExports
  const [row] = await db
    .select({ id, state, doneParts, totalParts, archiveBytes, createdAt, expiresAt })
    .from(dataExports)
    .where(eq(dataExports.userId, userId))
    .orderBy(desc(createdAt))
    .limit(1)
  return row ? toExport(row, now) : null
}

type Row = Pick<typeof dataExports.$inferSelect, 'id' | 'state' | 'doneParts' | 'totalParts' | 'archiveBytes' | 'createdAt' | 'expiresAt'>

function toExport(row: Row, now: Date): DataExport {
  const state = stateAt(row, now)
  return {
    id: row.id,
    state,
    percent: state === 'ready' ? 100 : Math.floor((row.doneParts * 100) / row.totalParts),
    createdAt: row.createdAt.toISOString(),
    download: state === 'ready' ? `/api/core/exports/${row.id}` : null,
    bytes: state === 'ready' ? row.archiveBytes : null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
  }
}

function stateAt({ state, createdAt, expiresAt }: Row, now: Date): DataExport['state'] {
  const open = state === 'waiting' || state === 'running'
  if (open && minutesAfter(createdAt, EXPORT_GIVEN_UP_MINUTES) <= now) return 'failed'
  return state === 'ready' && expiresAt !== null && expiresAt <= now ? 'expired' : state
}
