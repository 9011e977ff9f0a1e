import type { Clock } from '@lectern/kernel/clock'

/** Who a token stood for a moment ago, so that a page's burst of requests asks the database once. Keys are hashes, never tokens. */
export interface Sample<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  /** Drops what a change in this process made wrong. */
  forget(isMeant: (value: T, key: string) => boolean): void
}

/** Until sessions that end on one server are told to the others, this is how long another server may still take them for live. */
const SAMPLE_MS = 1_000
const MAX_ENTRIES = 20_000

export function createSample<T>(clock: Clock): Sample<T> {
  const entries = new Map<string, { value: T; until: number }>()
  return {
    get(key) {
      const entry = entries.get(key)
      return entry && clock.now().getTime() < entry.until ? entry.value : undefined
    },
    set(key, value) {
      if (entries.size >= MAX_ENTRIES) entries.clear()
      entries.set(key, { value, until: clock.now().getTime() + SAMPLE_MS })
    },
    forget(isMeant) {
      for (const [key, { value }] of entries) if (isMeant(value, key)) entries.delete(key)
    },
  }
}
