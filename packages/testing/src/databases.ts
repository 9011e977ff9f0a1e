import { randomUUID } from 'node:crypto'

import { type Database, openDatabase } from '@lectern/db/database'
import postgres from 'postgres'

import type { PartitionUrls } from './global-setup.ts'
import { testStack } from './stack.ts'

export interface TestDatabases {
  core: Database
  media: Database
  urls: { core: string; media: string }
  [Symbol.asyncDispose](): Promise<void>
}

/** Fresh databases of both partitions, cloned from the migrated templates; reads really go to the replicas. */
export async function testDatabases(): Promise<TestDatabases> {
  const stack = testStack()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const [core, media] = await Promise.all([clone(stack.core, name), clone(stack.media, name)])
  return {
    core: core.database,
    media: media.database,
    urls: { core: core.url, media: media.url },
    async [Symbol.asyncDispose]() {
      await Promise.all([core.drop(), media.drop()])
    },
  }
}

async function clone(urls: PartitionUrls, name: string): Promise<{ database: Database; url: string; drop(): Promise<void> }> {
  const template = new URL(urls.primary).pathname.slice(1)
  const admin = postgres(withDatabase(urls.admin, 'postgres'), { max: 1, onnotice: () => {} })
  // Clones of one template wait for each other: Postgres refuses while somebody else is connected to it.
  await admin`select pg_advisory_lock(4711)`
  await admin.unsafe(`create database ${name} template ${template} owner ${urls.owner}`)
  await admin`select pg_advisory_unlock(4711)`
  await admin.end()
  const url = withDatabase(urls.primary, name)
  const database = openDatabase({ primaryUrl: url, replicaUrls: [withDatabase(urls.replica, name)], applicationName: 'test', maxConnections: 6 })
  return {
    database,
    url,
    async drop() {
      await database.close()
      const cleaner = postgres(withDatabase(urls.admin, 'postgres'), { max: 1, onnotice: () => {} })
      await cleaner.unsafe(`drop database if exists ${name} with (force)`)
      await cleaner.end()
    },
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
