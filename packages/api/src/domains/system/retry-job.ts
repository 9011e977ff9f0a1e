import type { SignedIn } from '@lectern/auth/actor'
import { retryJob as retryIn } from '@lectern/db/job-status'
import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { audit } from '../../audit/audit.ts'
import type { retryJobInput } from './contract.ts'
import { partitionsOf } from './partitions.ts'

/**
 * Gives a failed job one more try (S9), which is on the audit log (S8). NOT_FOUND when it isn't there or hasn't failed; UNAVAILABLE when its partition
 * isn't this server's.
 */
export async function retryJob(
  ctx: { deps: Deps; actor: SignedIn; requestId: string },
  { partition, queue, jobId }: z.output<typeof retryJobInput>,
): Promise<{ ok: true }> {
  const { deps } = ctx
  const place = partitionsOf(deps).find(({ name }) => name === partition)
  if (!place) throw new DomainError('UNAVAILABLE', 'unavailable')
  await deps.core.transaction(async (tx) => {
    await audit(tx, ctx, { action: 'job.retried', subjectId: jobId, before: { state: 'failed' }, after: { state: 'waiting', partition, queue } })
    // Last, because the other partition's job can't be taken back with the entry.
    const retried = await retryIn(partition === 'core' ? tx : place.database.primary, queue, jobId)
    if (!retried) throw new DomainError('NOT_FOUND', 'not_found')
  })
  return { ok: true }
}
