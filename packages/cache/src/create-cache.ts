import type { Clock } from '@lectern/kernel/clock'
import { DomainError } from '@lectern/kernel/errors'

import type { Cache, Cached, CacheOptions } from './cache.ts'
import { createMemoryTier } from './memory-tier.ts'
import type { RedisOptions } from './redis.ts'
import { createSharedTier, type SharedEntry, type Stamps, stampedAt } from './shared-tier.ts'

/** How long a server answers from its memory without asking whether a tag was cleared elsewhere. */
const TRUST_MS = 1_000
/** A load soon after a clear may have read a replica that lags; what it found isn't kept longer than a moment. */
const REPLICAS_CATCH_UP_MS = 5_000
const UNSETTLED_TTL_MS = 1_000

/**
 * The cache of one server. Values must be plain JSON and must not be changed by who gets them: in memory they are shared.
 * A clear is seen at once on the server that made it and within a second on the others. Without Redis each value lives in memory for a second.
 */
export function createCache(options: { redis: RedisOptions; clock: Clock; maxEntries?: number }): Cache {
  const { clock } = options
  const memory = createMemoryTier(options.maxEntries ?? 2_000)
  const shared = createSharedTier(options.redis, clock)
  const flights = new Map<string, Flight>()
  let hits = 0
  let misses = 0

  async function refresh(key: string, { ttlSeconds, graceSeconds, tags }: CacheOptions, load: () => Promise<unknown>, visit: Visit): Promise<Cached<unknown>> {
    const held = memory.get(key)
    const known = await shared.read(key, tags)
    const now = clock.now().getTime()
    for (const entry of [held?.entry, known?.entry]) {
      if (entry && known && entry.freshUntil > now && same(entry.stamps, known.stamps)) {
        hits++
        return keep(key, tags, entry, false, visit)
      }
    }
    misses++
    const stamps = known && (await shared.mark(tags, known.stamps))
    try {
      const value = await load()
      const at = clock.now().getTime()
      const ttl =
        stamps && !stamps.some((stamp) => at - stampedAt(stamp) < REPLICAS_CATCH_UP_MS) ? ttlSeconds * 1000 : Math.min(ttlSeconds * 1000, UNSETTLED_TTL_MS)
      const entry: SharedEntry = { value, at, freshUntil: at + ttl, stamps: stamps ?? [] }
      if (stamps) void shared.write(key, entry, ttl / 1000 + graceSeconds)
      return keep(key, tags, entry, false, visit)
    } catch (error) {
      const last = latest(held?.entry, known?.entry)
      if (isAnAnswer(error) || !last || clock.now().getTime() - last.at > graceSeconds * 1000) throw error
      return keep(key, tags, last, true, visit)
    }
  }

  function keep(key: string, tags: readonly string[], entry: SharedEntry, stale: boolean, visit: Visit): Cached<unknown> {
    const cached = { value: entry.value, at: new Date(entry.at), stale }
    const now = clock.now().getTime()
    // What was cleared while it was being read is given to those who asked before, and not kept.
    if (!visit.cleared) memory.set(key, { cached, entry, tags, trustedUntil: stale ? now + TRUST_MS : Math.min(now + TRUST_MS, entry.freshUntil) })
    return cached
  }

  return {
    async cached<T>(key: string, how: CacheOptions, load: () => Promise<T>): Promise<Cached<T>> {
      const held = memory.get(key)
      if (held && clock.now().getTime() < held.trustedUntil) {
        hits++
        // The key names everything that the value depends on, its type included.
        return held.cached as Cached<T>
      }
      let flight = flights.get(key)
      if (!flight) {
        const visit = { cleared: false }
        const answer = refresh(key, how, load, visit).finally(() => {
          if (flights.get(key)?.visit === visit) flights.delete(key)
        })
        flight = { tags: how.tags, visit, answer }
        flights.set(key, flight)
      }
      // As above.
      return flight.answer as Promise<Cached<T>>
    },
    async clear(tags) {
      memory.forget(tags)
      for (const [key, flight] of flights) {
        if (!flight.tags.some((tag) => tags.includes(tag))) continue
        flight.visit.cleared = true
        flights.delete(key)
      }
      await shared.clear(tags)
    },
    status: async () => ({ up: await shared.up(), hits, misses }),
    async close() {
      shared.close()
    },
  }
}

interface Visit {
  cleared: boolean
}

/** A load that everybody who wants the key waits for. */
interface Flight {
  tags: readonly string[]
  visit: Visit
  answer: Promise<Cached<unknown>>
}

function same(a: Stamps, b: readonly (string | null)[]): boolean {
  return a.length === b.length && a.every((stamp, index) => stamp === b[index])
}

function latest(a: SharedEntry | null | undefined, b: SharedEntry | null | undefined): SharedEntry | null {
  if (!a || !b) return a ?? b ?? null
  return a.at > b.at ? a : b
}

/** "There is no such course" is an answer, not a source that is away. */
function isAnAnswer(error: unknown): boolean {
  return error instanceof DomainError && error.code !== 'UNAVAILABLE'
}
