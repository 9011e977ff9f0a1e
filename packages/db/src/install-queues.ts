import { PgBoss } from 'pg-boss'

import type { Partition } from './migrate.ts'
import { HEARTBEAT_SECONDS, queuesOf } from './queues.ts'

/** The schema that pg-boss keeps its tables in, in both partitions. */
export const QUEUE_SCHEMA = 'pgboss'

/** Creates or updates pg-boss's schema and our queues in a partition; may be run again and again. Run as the owner, after the migrations. */
export async function installQueues(partition: Partition, primaryUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: primaryUrl,
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  let failure: unknown = null
  boss.on('error', (error) => {
    failure = error
  })
  try {
    await boss.start()
    const known = new Set((await boss.getQueues()).map((queue) => queue.name))
    for (const { name, options } of queuesOf(partition)) {
      const settings = { ...options, heartbeatSeconds: HEARTBEAT_SECONDS, notify: true }
      if (known.has(name)) await boss.updateQueue(name, settings)
      else await boss.createQueue(name, settings)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
  if (failure !== null) throw failure
}
