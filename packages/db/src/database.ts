import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

import type { Db } from './db.ts'
import { type Listener, type ListenHandlers, listenTo } from './listen.ts'
import { type Lsn, parseLsn } from './lsn.ts'
import { createReplica, type Replica, type ReplicaHealth } from './replica.ts'

/** One partition: its primary, its replicas and the rule which of them answers. */
export interface Database {
  /** For what must be right now: money, enrolment, sessions, permissions. */
  readonly primary: Db
  /** Runs `work` in one transaction on the primary. */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>
  /**
   * Runs a read on a healthy replica that has replayed at least `fresh`, else on the primary. When the replica fails or doesn't
   * answer in time, the read is tried once more on the primary, so `work` must only read.
   */
  read<T>(fresh: Lsn | null, work: (db: Db) => Promise<T>): Promise<T>
  /** The primary's WAL position; whoever has seen a commit made before may only be answered by a replica that has passed it. */
  position(): Promise<Lsn>
  /** Hears what is told on a channel of the primary (`pg_notify`), on a connection of its own; until the listener or the database is closed. */
  listen(channel: string, handlers: ListenHandlers): Listener
  status(): Promise<DatabaseStatus>
  close(): Promise<void>
}

export interface DatabaseStatus {
  primary: { up: boolean; position: string | null }
  replicas: { name: string; up: boolean; lagBytes: number | null; reads: number }[]
}

export interface DatabaseOptions {
  primaryUrl: string
  replicaUrls: readonly string[]
  /** Shown in pg_stat_activity. */
  applicationName: string
  maxConnections?: number
}

/** Opens a partition. Connections are made on first use. */
export function openDatabase(options: DatabaseOptions): Database {
  const client = connect(options.primaryUrl, options)
  const primary = drizzle(client)
  const replicas = options.replicaUrls.map((url, index) =>
    createReplica(`replica-${index + 1}`, connect(url, { ...options, connection: { default_transaction_read_only: true } })),
  )
  const listeners = new Set<Listener>()
  let turn = 0

  function pick(fresh: Lsn | null): Replica | undefined {
    const able = replicas.filter((replica) => replica.canServe(fresh))
    return able[turn++ % Math.max(able.length, 1)]
  }

  async function position(): Promise<Lsn> {
    const [row] = await primary.execute<{ lsn: string }>(sql`select pg_current_wal_insert_lsn()::text as lsn`)
    if (!row) throw new Error('the primary did not tell its position')
    return parseLsn(row.lsn)
  }

  return {
    primary,
    transaction: (work) => primary.transaction(work),
    async read(fresh, work) {
      const replica = pick(fresh)
      if (!replica) return work(primary)
      const answer = await replica.run(work)
      return answer.ok ? answer.value : work(primary)
    },
    position,
    listen(channel, handlers) {
      const listener = listenTo({ url: options.primaryUrl, applicationName: options.applicationName, channel }, handlers)
      listeners.add(listener)
      return listener
    },
    async status() {
      const at = await position().catch(() => null)
      return {
        primary: { up: at !== null, position: at === null ? null : at.toString() },
        replicas: replicas.map((replica) => describe(replica.health(), at)),
      }
    },
    async close() {
      await Promise.all([client.end({ timeout: 5 }), ...[...listeners, ...replicas].map((open) => open.close())])
    },
  }
}

function describe(health: ReplicaHealth, primaryAt: Lsn | null): DatabaseStatus['replicas'][number] {
  const behind = primaryAt === null || health.replayed === null ? null : Number(primaryAt - health.replayed)
  return { name: health.name, up: health.up, lagBytes: behind === null ? null : Math.max(0, behind), reads: health.reads }
}

function connect(url: string, options: Pick<DatabaseOptions, 'applicationName' | 'maxConnections'> & { connection?: Record<string, string | boolean> }) {
  return postgres(url, {
    max: options.maxConnections ?? 10,
    connect_timeout: 2,
    idle_timeout: 60,
    backoff: (attempt: number) => Math.min(0.02 * 2 ** attempt, 0.5),
    onnotice: () => {},
    connection: { application_name: options.applicationName, ...options.connection },
  })
}
