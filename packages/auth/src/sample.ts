import type { Database } from '@lectern/db/database'
import type { Clock } from '@lectern/kernel/clock'

import type { SignedIn } from './actor.ts'

/** Whom a session or a token stands for, and until when at most. */
export interface Proof {
  actor: SignedIn
  endsAt: Date
}

/**
 * Who a token stood for a moment ago, so that a page's burst of requests asks the database once. Keys are `session:<hash>` and `token:<hash>`, as the
 * database names them when it tells of a change.
 */
export interface Sample {
  /** What is kept under the key, else what `read` finds. */
  through(key: string, read: () => Promise<Proof | null>): Promise<SignedIn | null>
  /** Drops one key, or all of one person: a change in this process needn't wait for the database to tell. */
  forget(change: { key: string } | { userId: string }): void
  close(): Promise<void>
}

/** The channel on which triggers tell of every change that makes a sample wrong, whoever made it. */
const CHANNEL = 'lectern_auth'
const SAMPLE_MS = 2_000
const MAX_ENTRIES = 20_000

/**
 * A sample is only taken and used while this process hears of changes: they reach it with the commit, on every server. When the connection that
 * listens is lost, everything is dropped and each request asks the database until there is a new one: slower, not wrong.
 */
export function createSample(core: Database, clock: Clock): Sample {
  const entries = new Map<string, { actor: SignedIn; until: number }>()
  const keysOf = new Map<string, Set<string>>()
  let listener: ReturnType<Database['listen']> | null = null
  let listening = false
  /** Moved on by whatever is told: what was read before that may be wrong already. */
  let told = 0

  function drop(key: string): void {
    const entry = entries.get(key)
    if (!entry) return
    entries.delete(key)
    const keys = keysOf.get(entry.actor.id)
    keys?.delete(key)
    if (keys?.size === 0) keysOf.delete(entry.actor.id)
  }

  function dropAll(): void {
    told++
    entries.clear()
    keysOf.clear()
  }

  function forget(change: { key: string } | { userId: string }): void {
    told++
    if ('key' in change) drop(change.key)
    else for (const key of keysOf.get(change.userId) ?? []) drop(key)
  }

  function keep(key: string, { actor, endsAt }: Proof, now: number): void {
    if (entries.size >= MAX_ENTRIES) dropAll()
    entries.set(key, { actor, until: Math.min(now + SAMPLE_MS, endsAt.getTime()) })
    const keys = keysOf.get(actor.id)
    if (keys) keys.add(key)
    else keysOf.set(actor.id, new Set([key]))
  }

  function listen(): void {
    listener ??= core.listen(CHANNEL, {
      onMessage: (payload) => forget(payload.startsWith('user:') ? { userId: payload.slice('user:'.length) } : { key: payload }),
      onListening(now) {
        listening = now
        dropAll()
      },
    })
  }

  return {
    async through(key, read) {
      listen()
      const entry = entries.get(key)
      if (entry && clock.now().getTime() < entry.until) return entry.actor
      const toldBefore = told
      const proof = await read()
      // An admin who looks at the site as somebody is looked up each time: that ends with what happens to two accounts and a viewing.
      if (proof && listening && told === toldBefore && proof.actor.via.kind !== 'viewing') keep(key, proof, clock.now().getTime())
      return proof?.actor ?? null
    },
    forget,
    async close() {
      await listener?.close()
    },
  }
}
