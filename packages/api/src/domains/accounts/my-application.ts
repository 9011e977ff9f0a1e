import { instructorApplications } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { desc, eq } from 'drizzle-orm'

import type { Application } from './contract.ts'
import { applyAgainFrom } from './rules.ts'

/** What became of a person's latest wish to become an instructor; null when they never had one. */
export async function latestApplication(db: Db, userId: string): Promise<Application | null> {
  const { state, subject, motivation, sampleUrl, answer, createdAt, decidedAt } = instructorApplications
  const [row] = await db
    .select({ state, subject, motivation, sampleUrl, answer, createdAt, decidedAt })
    .from(instructorApplications)
    .where(eq(instructorApplications.userId, userId))
    .orderBy(desc(createdAt))
    .limit(1)
  if (row === undefined) return null
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    againFrom: row.state === 'rejected' && row.decidedAt !== null ? applyAgainFrom(row.decidedAt).toISOString() : null,
  }
}
