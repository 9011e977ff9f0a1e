import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { installQueues } from '@lectern/db/install-queues'
import { migratePartition } from '@lectern/db/migrate'
import { startPostgres } from '@lectern/local/postgres/postgres'
import { startRedis } from '@lectern/local/redis/redis'
import type { TestProject } from 'vitest/node'

/** What the test files know of the stack that runs for them. */
export interface TestStack {
  core: PartitionUrls
  media: PartitionUrls
  redis: { url: string; token: string }
}

export interface PartitionUrls {
  /** Superuser, to clone databases. */
  admin: string
  primary: string
  replica: string
  owner: string
}

declare module 'vitest' {
  interface ProvidedContext {
    stack: TestStack
  }
}

/** Starts Postgres (both partitions, each with a replica) and Redis once for the whole run; the migrated databases are the templates of the tests'. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-test-'))
  // Postgres may run as another user, who must be able to pass through.
  await chmod(dir, 0o755)
  const passwords = { superuser: 'test-superuser', core: 'test-core', media: 'test-media' }
  const [postgres, redis] = await Promise.all([
    startPostgres({ dir: join(dir, 'postgres'), durable: false, passwords }),
    startRedis({ dir: join(dir, 'redis'), token: 'test-token' }),
  ])
  await Promise.all(
    (['core', 'media'] as const).map(async (partition) => {
      await migratePartition(partition, postgres[partition].primaryUrl)
      await installQueues(partition, postgres[partition].primaryUrl)
    }),
  )
  const urls = (partition: 'core' | 'media'): PartitionUrls => ({
    admin: postgres[partition].adminUrl,
    primary: postgres[partition].primaryUrl,
    replica: postgres[partition].replicaUrl,
    owner: `lectern_${partition}`,
  })
  project.provide('stack', { core: urls('core'), media: urls('media'), redis: { url: redis.restUrl, token: redis.token } })
  return async () => {
    await Promise.all([postgres.stop(), redis.stop()])
    await rm(dir, { recursive: true, force: true })
  }
}
