import { installQueues } from './install-queues.ts'
import { migratePartition, type Partition } from './migrate.ts'

/** Run as a program: brings both partitions and their queues up to date, from `CORE_DATABASE_URL` and `MEDIA_DATABASE_URL`. */
const VARIABLES = { core: 'CORE_DATABASE_URL', media: 'MEDIA_DATABASE_URL' } as const satisfies Record<Partition, string>

await Promise.all(
  (['core', 'media'] as const).map(async (partition) => {
    const url = process.env[VARIABLES[partition]]
    if (url === undefined) throw new Error(`${VARIABLES[partition]} is not set`)
    await migratePartition(partition, url)
    await installQueues(partition, url)
  }),
)
