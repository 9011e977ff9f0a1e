/** A two-tier cache (memory, Redis) with one load per key at a time. Never for permissions, prices at checkout or anything private. */
export interface Cache {
  /**
   * The cached value of `key`, loading it when it is missing or older than `ttlSeconds`. When `load` fails and the last good value is not older
   * than `graceSeconds`, that value is given with `stale: true`. Keys must name everything that the value depends on (currency, audience).
   */
  cached<T>(key: string, options: CacheOptions, load: () => Promise<T>): Promise<Cached<T>>
  /** Forgets every value with one of the tags, on every server. Call it after the commit. */
  clear(tags: readonly string[]): Promise<void>
  status(): Promise<{ up: boolean; hits: number; misses: number }>
  close(): Promise<void>
}

export interface CacheOptions {
  ttlSeconds: number
  graceSeconds: number
  tags: readonly string[]
}

export interface Cached<T> {
  value: T
  /** When it was loaded. */
  at: Date
  stale: boolean
}
