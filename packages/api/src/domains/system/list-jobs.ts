import { listJobs as jobsIn } from '@lectern/db/job-status'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { JobRow, jobsInput } from './contract.ts'
import { partitionsOf } from './partitions.ts'

/** Jobs of all reachable partitions in one state, newest first (S9). A partition that is away shows none. */
export async function listJobs({ deps }: { deps: Deps }, { state, limit }: z.output<typeof jobsInput>): Promise<JobRow[]> {
  const lists = await Promise.all(
    partitionsOf(deps).map(async ({ name: partition, database }) => {
      const jobs = await jobsIn(database.primary, state, limit).catch(() => [])
      return jobs.map(({ createdAt, ...job }) => ({ partition, ...job, createdAt: createdAt.toISOString() }))
    }),
  )
  return lists
    .flat()
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    .slice(0, limit)
}
