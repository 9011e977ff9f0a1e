import type { Cached } from './cache.ts'
import type { SharedEntry } from './shared-tier.ts'

export interface Held {
  cached: Cached<unknown>
  entry: SharedEntry
  tags: readonly string[]
  /** Until when it is given without asking anybody, ms since 1970. */
  trustedUntil: number
}

export interface MemoryTier {
  get(key: string): Held | undefined
  set(key: string, held: Held): void
  forget(tags: readonly string[]): void
}

/** Hot values of one process. Full, it drops what was put in longest ago; whatever is in use is put in anew every second. */
export function createMemoryTier(maxEntries: number): MemoryTier {
  const entries = new Map<string, Held>()
  return {
    get: (key) => entries.get(key),
    set(key, held) {
      entries.delete(key)
      entries.set(key, held)
      if (entries.size <= maxEntries) return
      const oldest = entries.keys().next()
      if (!oldest.done) entries.delete(oldest.value)
    },
    forget(tags) {
      for (const [key, held] of entries) if (held.tags.some((tag) => tags.includes(tag))) entries.delete(key)
    },
  }
}
