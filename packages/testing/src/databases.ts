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

/**
 * Fresh databases, cloned from the migrated templates; reads really go to the replicas. Of the media partition only when it is asked for: most tests have
 * no use for it, and each clone costs the primary and its replica.
 */
export async function testDatabases(parts: { media?: boolean } = {}): Promise<TestDatabases> {
  const stack = testStack()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const [core, media] = await Promise.all([clone(stack.core, name), parts.media === true ? clone(stack.media, name) : null])
  const ofMedia = () => {
    if (!media) throw new Error('this test has no media partition: ask for it with { media: true }')
    return media
  }
  return {
    core: core.database,
    get media() {
      return ofMedia().database
    },
    urls: {
      core: core.url,
      get media() {
        return ofMedia().url
      },
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([core.drop(), media?.drop()])
    },
  }
}

interface Clone {
  database: Database
  url: string
  drop(): Promise<void>
}

async function clone(urls: PartitionUrls, name: string): Promise<Clone> {
  const template = new URL(urls.primary).pathname.slice(1)
  const admin = postgres(withDatabase(urls.admin, 'postgres'), { max: 1, onnotice: () => {} })
  // Copied as files: half the work of copying through the log where nothing has to survive a power cut. Clones of one template wait for each other: Postgres refuses while somebody else is connected to it.
  await admin`select pg_advisory_lock(4711)`
  await admin.unsafe(`create database ${name} template ${template} strategy file_copy owner ${urls.owner}`)
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
