import type { Database } from '@lectern/db/database'
import { queueStatus } from '@lectern/db/job-status'
import { sql } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'
import { ledgerIsBalanced } from '../payments/public.ts'
import type { SystemStatus } from './contract.ts'
import { type Partition, partitionsOf } from './partitions.ts'

/** All postings are read to check the ledger: often enough to see a fault, seldom enough not to be one. */
const LEDGER = { ttlSeconds: 60, graceSeconds: 0, tags: [] } as const

/** How this server and what it stands on are (S9). A part that is away is shown as away; it doesn't fail the rest. */
export async function getStatus({ deps }: { deps: Deps }): Promise<SystemStatus> {
  const partitions = partitionsOf(deps)
  const [states, queues, cache, ledger] = await Promise.all([
    Promise.all(partitions.map(partitionState)),
    Promise.all(partitions.map(queueStates)),
    deps.cache.status(),
    deps.cache.cached('system:ledger', LEDGER, () => deps.core.read(null, ledgerIsBalanced)),
  ])
  return {
    server: serverState(deps),
    partitions: states,
    cache,
    queues: queues.flat(),
    ledger: { balanced: ledger.value, checkedAt: ledger.at.toISOString() },
  }
}

function serverState({ clock, config }: Deps): SystemStatus['server'] {
  return {
    version: config.version ?? 'unknown',
    startedAt: new Date(clock.now().getTime() - process.uptime() * 1000).toISOString(),
    node: process.version,
    memoryMb: Math.round(process.memoryUsage.rss() / 1_048_576),
  }
}

async function partitionState({ name, database }: Partition): Promise<SystemStatus['partitions'][number]> {
  const [{ primary, replicas }, sizeBytes] = await Promise.all([database.status(), sizeOf(database).catch(() => null)])
  return { name, primaryUp: primary.up, sizeBytes, replicas }
}

async function sizeOf(database: Database): Promise<number | null> {
  const [row] = await database.primary.execute<{ size: string }>(sql`select pg_database_size(current_database())::text as size`)
  return row ? Number(row.size) : null
}

async function queueStates({ name: partition, database }: Partition): Promise<SystemStatus['queues']> {
  const queues = await queueStatus(database.primary).catch(() => [])
  return queues.map((queue) => ({ partition, ...queue }))
}
