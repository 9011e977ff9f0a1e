import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import postgres from 'postgres'

import { until } from '../lib/until.ts'
import { configuration, standbyConfiguration } from './configuration.ts'
import { giveTo } from './files.ts'
import { initialise } from './initialise.ts'
import { DATABASE, ensureDatabase, ensureExtensions, type Owner } from './roles.ts'
import { coldCopy, hotCopy } from './seed-replica.ts'
import { PostgresServer } from './server.ts'
import type { RunAs } from './unprivileged.ts'

export interface PartitionOptions {
  name: 'core' | 'media'
  dir: string
  logDir: string
  bin: string
  as: RunAs
  durable: boolean
  superuserPassword: string
  owner: Owner
  ports: { primary: number; replica: number }
  /** Told whenever one of the two servers has been started. */
  onStarted: () => void
}

/** A primary and a streaming replica with one database, `lectern`, owned by the partition's own role. */
export class Partition {
  readonly primary: PostgresServer
  readonly replica: PostgresServer
  readonly #options: PartitionOptions

  constructor(options: PartitionOptions) {
    this.#options = options
    const { bin, as, dir, logDir, name, ports, onStarted } = options
    const common = { bin, as, onStarted }
    this.primary = new PostgresServer({ ...common, dir: join(dir, 'primary'), port: ports.primary, logFile: join(logDir, `postgres-${name}-primary.log`) })
    this.replica = new PostgresServer({ ...common, dir: join(dir, 'replica'), port: ports.replica, logFile: join(logDir, `postgres-${name}-replica.log`) })
  }

  /** For the owner of the database: the application and its migrations. */
  get primaryUrl(): string {
    return this.#url(this.primary, this.#options.owner.role, this.#options.owner.password)
  }

  /** Reads only. */
  get replicaUrl(): string {
    return this.#url(this.replica, this.#options.owner.role, this.#options.owner.password)
  }

  /** For the superuser, on the same database: the tools only. */
  get adminUrl(): string {
    return this.#url(this.primary, 'postgres', this.#options.superuserPassword)
  }

  #url(server: PostgresServer, user: string, password: string, database = DATABASE): string {
    return `postgres://${user}:${password}@127.0.0.1:${server.port}/${database}`
  }

  get #serverUrl(): string {
    return this.#url(this.primary, 'postgres', this.#options.superuserPassword, 'postgres')
  }

  get #slot(): string {
    return `${this.#options.name}_replica`
  }

  async start(): Promise<void> {
    const { bin, as, dir, durable, superuserPassword, owner } = this.#options
    mkdirSync(dir, { recursive: true })
    giveTo(as, dir)
    if (!has(this.primary.dir, 'lectern.conf')) {
      // An initdb that was cut off has no configuration of ours yet.
      await initialise({ bin, as, dir: this.primary.dir, durable, password: superuserPassword })
      this.#configurePrimary()
      // Before its first start the primary is a clean copy for a replica, and much quicker than a running one.
      coldCopy(this.primary.dir, this.replica.dir)
      this.#configureReplica()
    }
    this.#configurePrimary()
    if (has(this.replica.dir, 'PG_VERSION')) this.#configureReplica()
    await this.primary.start()
    await this.#ensureSlot()
    if (!(await this.#replicaCanFollow())) await this.reseedReplica()
    else await this.replica.start()
    await ensureDatabase(this.#serverUrl, owner)
    await ensureExtensions(this.adminUrl)
    await this.replicaCaughtUp()
  }

  async stop(): Promise<void> {
    await this.replica.stop()
    await this.primary.stop()
  }

  /** Throws the replica away and copies it afresh from the running primary. */
  async reseedReplica(): Promise<void> {
    await this.replica.stop()
    await hotCopy(this.#serverUrl, this.primary.dir, this.replica.dir)
    this.#configureReplica()
    await this.replica.start()
  }

  /** Waits until the replica has replayed all that the primary had when asked. */
  async replicaCaughtUp(timeoutMs = 30_000): Promise<void> {
    const admin = postgres(this.#serverUrl, { max: 1, onnotice: () => {} })
    try {
      // Not the insert position: after a switch of segment it lies behind a header that is only written with the next record.
      const [now] = await admin<{ lsn: string }[]>`select pg_current_wal_flush_lsn() as lsn`
      const lsn = now?.lsn ?? '0/0'
      await until(
        `the ${this.#options.name} replica to catch up`,
        async () => {
          const [row] = await admin`select 1 from pg_stat_replication where application_name = ${this.#slot} and replay_lsn >= ${lsn}::pg_lsn`
          return row ? true : undefined
        },
        { timeoutMs, everyMs: 10 },
      )
    } finally {
      await admin.end()
    }
  }

  #configurePrimary(): void {
    const { durable, as } = this.#options
    const file = join(this.primary.dir, 'lectern.conf')
    writeFileSync(file, configuration({ port: this.primary.port, durable }))
    giveTo(as, file)
  }

  #configureReplica(): void {
    const { durable, as, superuserPassword } = this.#options
    const standby = standbyConfiguration({ primaryPort: this.primary.port, name: this.#slot, password: superuserPassword })
    writeFileSync(join(this.replica.dir, 'lectern.conf'), configuration({ port: this.replica.port, durable }) + standby)
    writeFileSync(join(this.replica.dir, 'standby.signal'), '')
    giveTo(as, this.replica.dir)
    chmodSync(this.replica.dir, 0o700)
  }

  async #ensureSlot(): Promise<void> {
    const sql = postgres(this.#serverUrl, { max: 1, onnotice: () => {} })
    try {
      await sql`select pg_create_physical_replication_slot(${this.#slot}, true)
        where not exists (select from pg_replication_slots where slot_name = ${this.#slot})`
    } finally {
      await sql.end()
    }
  }

  /** A replica whose slot has lost the log it needs can't follow any more. */
  async #replicaCanFollow(): Promise<boolean> {
    if (!has(this.replica.dir, 'PG_VERSION')) return false
    const sql = postgres(this.#serverUrl, { max: 1, onnotice: () => {} })
    try {
      const [slot] = await sql<{ wal_status: string | null }[]>`select wal_status from pg_replication_slots where slot_name = ${this.#slot}`
      return slot?.wal_status !== 'lost'
    } finally {
      await sql.end()
    }
  }
}

function has(dir: string, file: string): boolean {
  return existsSync(join(dir, file))
}
