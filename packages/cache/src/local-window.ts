import type { Taken } from './rate-limiter.ts'

/** A fixed window counted in memory; all keys share its start, so that forgetting them is one assignment. */
export interface LocalWindow {
  take(key: string): Taken
}

/** More callers than this in one window are an attack from many addresses: memory comes first, and all start anew. */
const MAX_KEYS = 50_000

export function createLocalWindow(rule: { limit: number; windowSeconds: number }, now: () => number = () => performance.now()): LocalWindow {
  const span = rule.windowSeconds * 1000
  let counts = new Map<string, number>()
  let endsAt = 0
  return {
    take(key) {
      const at = now()
      if (at >= endsAt || counts.size > MAX_KEYS) {
        counts = new Map()
        endsAt = at + span
      }
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      const resetSeconds = Math.max(1, Math.ceil((endsAt - at) / 1000))
      if (count > rule.limit) return { allowed: false, retryAfterSeconds: resetSeconds }
      return { allowed: true, left: { limit: rule.limit, remaining: rule.limit - count, resetSeconds } }
    },
  }
}
