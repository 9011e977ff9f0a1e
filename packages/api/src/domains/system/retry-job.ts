import { retryJob as retryIn } from '@lectern/db/job-status'
import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { retryJobInput } from './contract.ts'
import { partitionsOf } from './partitions.ts'

/** Gives a failed job one more try (S9). NOT_FOUND when it isn't there or hasn't failed; UNAVAILABLE when its partition isn't this server's. */
export async function retryJob({ deps }: { deps: Deps }, { partition, queue, jobId }: z.output<typeof retryJobInput>): Promise<{ ok: true }> {
  const place = partitionsOf(deps).find(({ name }) => name === partition)
  if (!place) throw new DomainError('UNAVAILABLE', 'unavailable')
  if (!(await retryIn(place.database.primary, queue, jobId))) throw new DomainError('NOT_FOUND', 'not_found')
  return { ok: true }
}
