import { fileURLToPath } from 'node:url'

import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

export type Partition = 'core' | 'media'

/** Brings a partition's schema up to date; does nothing when it is. Run as the owner of the database. */
export async function migratePartition(partition: Partition, primaryUrl: string): Promise<void> {
  const client = postgres(primaryUrl, { max: 1, onnotice: () => {} })
  try {
    await migrate(drizzle(client), { migrationsFolder: fileURLToPath(new URL(`../migrations/${partition}`, import.meta.url)) })
  } finally {
    await client.end()
  }
}
