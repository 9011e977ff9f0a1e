import { drizzle } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'

import type { Db } from './db.ts'
import { type Lsn, parseLsn } from './lsn.ts'

const SAMPLE_EVERY_MS = 250
/** A frozen replica gives no error, so every answer has a time limit. */
const ANSWER_WITHIN_MS = 2_000
/** Without a good sample for this long a replica serves nobody. */
const TRUST_A_SAMPLE_MS = 2_000

export interface ReplicaHealth {
  name: string
  up: boolean
  replayed: Lsn | null
  reads: number
}

export interface Replica {
  canServe(fresh: Lsn | null): boolean
  /** `ok: false` when the replica itself failed; an error in the query (bad SQL, a write) is thrown. */
  run<T>(work: (db: Db) => Promise<T>): Promise<{ ok: true; value: T } | { ok: false }>
  health(): ReplicaHealth
  close(): Promise<void>
}

/** A streaming replica, watched by sampling how far it has replayed. */
export function createReplica(name: string, client: Sql): Replica {
  const db = drizzle(client)
  let replayed: Lsn | null = null
  let sampledAt = 0
  let reads = 0
  let closed = false

  async function sample(): Promise<void> {
    const rows = await withTimeLimit(client<{ lsn: string | null }[]>`select pg_last_wal_replay_lsn()::text as lsn`)
    const lsn = rows[0]?.lsn
    if (lsn === null || lsn === undefined) return
    replayed = parseLsn(lsn)
    sampledAt = Date.now()
  }

  let sampling = Promise.resolve()

  async function watch(): Promise<void> {
    sampling = sample().catch(() => {
      sampledAt = 0
    })
    await sampling
    if (!closed) timer = setTimeout(watch, SAMPLE_EVERY_MS).unref()
  }
  let timer = setTimeout(watch, 0).unref()

  const up = () => Date.now() - sampledAt < TRUST_A_SAMPLE_MS

  return {
    canServe: (fresh) => up() && (fresh === null || (replayed !== null && replayed >= fresh)),
    async run(work) {
      reads++
      try {
        return { ok: true, value: await withTimeLimit(work(db)) }
      } catch (error) {
        if (!isReplicaFault(error)) throw error
        sampledAt = 0
        return { ok: false }
      }
    },
    health: () => ({ name, up: up(), replayed, reads }),
    async close() {
      closed = true
      clearTimeout(timer)
      // Ending a pool in the middle of its first connection waits for the whole timeout.
      await sampling
      await client.end({ timeout: 5 })
    },
  }
}

class ReplicaTimeout extends Error {
  override readonly name = 'ReplicaTimeout'
}

function withTimeLimit<T>(answer: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new ReplicaTimeout()), ANSWER_WITHIN_MS)
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** Connection trouble, shutdown (57P0x) or a query cancelled by recovery (40001) is the replica's fault; anything else is the query's. */
function isReplicaFault(error: unknown): boolean {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    if (e instanceof ReplicaTimeout) return true
    const code = 'code' in e ? String(e.code) : ''
    if (/^(57P0\d|40001|08\w{3})$/.test(code) || /^(CONNECT|CONNECTION_|ECONN|EPIPE|ETIMEDOUT)/.test(code)) return true
  }
  return false
}
