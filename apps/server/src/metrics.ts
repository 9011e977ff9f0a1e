import type { Deps } from '@lectern/api/deps'
import type { Database } from '@lectern/db/database'
import type { Metrics } from '@lectern/telemetry/metrics'

/** What Prometheus is told of a server beside its requests. */
export function watch(metrics: Metrics, deps: Deps): void {
  metrics.gauge('lectern_replica_lag_bytes', 'How far a replica is behind its primary; absent while it is away', 'replica', async () => {
    const partitions: [string, Database][] = deps.media
      ? [
          ['core', deps.core],
          ['media', deps.media.db],
        ]
      : [['core', deps.core]]
    const states = await Promise.all(partitions.map(async ([name, database]) => ({ name, ...(await database.status()) })))
    return states.flatMap(({ name, replicas }) =>
      replicas.flatMap((replica) => (replica.lagBytes === null ? [] : [{ label: `${name}/${replica.name}`, value: replica.lagBytes }])),
    )
  })
  metrics.gauge('lectern_cache_reads', 'Reads of the cache since the start, by outcome', 'outcome', async () => {
    const { hits, misses } = await deps.cache.status()
    return [
      { label: 'hit', value: hits },
      { label: 'miss', value: misses },
    ]
  })
}
