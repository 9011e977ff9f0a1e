import { Ratelimit } from '@upstash/ratelimit'

import { createLocalWindow } from './local-window.ts'
import { createBreaker, createRedisClient, type RedisOptions } from './redis.ts'
import { RATE_RULES, type LocalRateRule, type RateLimiter, type SharedRateRule } from './rate-limiter.ts'

/** No answer means a refusal where it matters, so a busy moment is waited for. */
const ANSWER_WITHIN_MS = 1_000

/**
 * Budgets of log-in, e-mail codes and checkout are counted in Redis, across all servers, in a sliding window. `read` and `write` only protect a
 * server from one caller, and a round trip for each request would cost more than most reads: each process counts them by itself, and `perMinute`
 * may set them otherwise.
 */
export function createRateLimiter(options: { redis: RedisOptions; perMinute?: Partial<Record<LocalRateRule, number>> }): RateLimiter {
  const redis = createRedisClient(options.redis, ANSWER_WITHIN_MS)
  const ask = createBreaker()
  const prefix = options.redis.prefix ?? 'lectern'
  const windowOf = (rule: LocalRateRule) => {
    const perMinute = options.perMinute?.[rule]
    return createLocalWindow(perMinute === undefined ? RATE_RULES[rule] : { limit: perMinute, windowSeconds: 60 })
  }
  const windows = { read: windowOf('read'), write: windowOf('write') }
  const shared = new Map<SharedRateRule, Ratelimit>()

  const prefixOf = (rule: SharedRateRule) => `${prefix}:r:${rule}`

  function limiterOf(rule: SharedRateRule): Ratelimit {
    const known = shared.get(rule)
    if (known) return known
    const { limit, windowSeconds } = RATE_RULES[rule]
    const made = new Ratelimit({
      redis,
      limiter: Ratelimit.slidingWindow(limit, `${windowSeconds} s`),
      prefix: prefixOf(rule),
      ephemeralCache: new Map(),
      // The library's own time limit lets a caller pass; ours is the client's, which throws.
      timeout: 0,
    })
    shared.set(rule, made)
    return made
  }

  return {
    async take(rule, key) {
      if (rule === 'read' || rule === 'write') return windows[rule].take(key)
      const answer = await ask(() => limiterOf(rule).limit(key))
      if (answer === null) return RATE_RULES[rule].whenAway === 'refuse' ? { allowed: false, retryAfterSeconds: 5 } : { allowed: true }
      const resetSeconds = Math.max(1, Math.ceil((answer.reset - Date.now()) / 1000))
      if (!answer.success) return { allowed: false, retryAfterSeconds: resetSeconds }
      return { allowed: true, left: { limit: answer.limit, remaining: Math.max(0, answer.remaining), resetSeconds } }
    },
    async forgive(rule, key) {
      // The library's own reset scans the whole store; a sliding window lives in two keys, named by the number of the window.
      const current = Math.floor(Date.now() / (RATE_RULES[rule].windowSeconds * 1000))
      await ask(() => redis.del(`${prefixOf(rule)}:${key}:${current}`, `${prefixOf(rule)}:${key}:${current - 1}`))
    },
  }
}
