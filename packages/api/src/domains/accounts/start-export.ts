import type { SignedIn } from '@lectern/auth/actor'
import { dataExports, users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { newId } from '@lectern/kernel/ids'
import { eq } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'
import type { DataExport } from './contract.ts'
import { latestExport } from './latest-export.ts'
import { EXPORT_PARTS } from './personal-data/export-parts.ts'
import { EXPORT_EVERY_HOURS, minutesAfter } from './rules.ts'

/**
 * Has everything held about the person written into a ZIP by the worker (A7). While one is being made it is that one that is answered; after one was
 * made, `export_later` (LIMIT_EXCEEDED) with `from`, a day after it was asked for.
 */
export async function startExport({ deps, actor }: { deps: Deps; actor: SignedIn }): Promise<DataExport> {
  return deps.core.transaction(async (tx) => {
    // Two that are asked for at once come here one after the other.
    await tx.select({ id: users.id }).from(users).where(eq(users.id, actor.id)).for('update')
    const now = deps.clock.now()
    const before = await latestExport(tx, actor.id, now)
    if (before?.state === 'waiting' || before?.state === 'running') return before
    const from = before && before.state !== 'failed' ? minutesAfter(new Date(before.createdAt), EXPORT_EVERY_HOURS * 60) : now
    if (from > now) throw new DomainError('LIMIT_EXCEEDED', 'export_later', { from: from.toISOString() })
    const id = newId()
    await tx.insert(dataExports).values({ id, userId: actor.id, totalParts: EXPORT_PARTS.length, createdAt: now })
    await deps.jobs.enqueue(tx, 'accounts.export_data', { exportId: id })
    return { id, state: 'waiting', percent: 0, createdAt: now.toISOString(), download: null, bytes: null, expiresAt: null }
  })
}
