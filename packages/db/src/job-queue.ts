import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { fromDrizzle, PgBoss } from 'pg-boss'
import postgres from 'postgres'

import type { Db } from './db.ts'
import { QUEUE_SCHEMA } from './install-queues.ts'
import { QUEUES, type QueueName } from './queues.ts'

/** A queue inside the database: a job exists exactly when the transaction that asked for it committed. */
export interface TransactionalQueue<Payloads extends Record<QueueName, object>> {
  enqueue<Name extends QueueName>(tx: Db, name: Name, payload: Payloads[Name], options?: { startAfter?: Date }): Promise<void>
  close(): Promise<void>
}

const FOR_LIFE = 86_400

/**
 * Sends jobs to the queues of one partition, in the caller's transaction. It supervises nothing and holds no connection: it opens one of its own
 * to learn the queues' settings (taking one from the caller's pool could wait for the very transactions that wait for it) and lets it go.
 */
export function createJobQueue<Payloads extends Record<QueueName, object>>(options: { url: string; applicationName?: string }): TransactionalQueue<Payloads> {
  const client = postgres(options.url, {
    max: 1,
    idle_timeout: 2,
    connect_timeout: 2,
    onnotice: () => {},
    connection: { application_name: options.applicationName ?? 'lectern-job-queue' },
  })
  let starting: Promise<PgBoss> | null = null

  async function start(): Promise<PgBoss> {
    const boss = new PgBoss({
      db: fromDrizzle(drizzle(client), sql),
      schema: QUEUE_SCHEMA,
      supervise: false,
      schedule: false,
      migrate: false,
      registerInstance: false,
      queueCacheIntervalSeconds: FOR_LIFE,
    })
    // What fails in a send is thrown to its caller; an emitter without a listener would end the process.
    boss.on('error', () => {})
    return boss.start()
  }

  function started(): Promise<PgBoss> {
    starting ??= start().catch((error: unknown) => {
      starting = null
      throw error
    })
    return starting
  }

  return {
    async enqueue(tx, name, payload, { startAfter } = {}) {
      const boss = await started()
      const id = await boss.send(name, payload, { db: fromDrizzle(tx, sql), ...(startAfter && { startAfter }) })
      if (id === null) throw new Error(`the queue ${name} (${QUEUES[name].partition}) refused a job`)
    },
    async close() {
      const boss = await starting?.catch(() => null)
      await boss?.stop({ graceful: false })
      await client.end({ timeout: 5 })
    },
  }
}
