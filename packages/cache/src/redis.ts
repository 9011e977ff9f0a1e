import { Redis } from '@upstash/redis'

export interface RedisOptions {
  url: string
  token: string
  /** In front of every key, so that several installations (or tests) can share one Redis. */
  prefix?: string
}

/** After a failure nobody asks for this long, so that a slow Redis costs one wait and not one per request. */
const LEAVE_ALONE_MS = 1_000

/** The client of the Upstash protocol with limits fit for a request path (its own defaults wait 4.5 s when Redis is down). Answers are left as text. */
export function createRedisClient(options: RedisOptions, answerWithinMs: number): Redis {
  return new Redis({
    url: options.url,
    token: options.token,
    retry: { retries: 1, backoff: () => 50 },
    signal: () => AbortSignal.timeout(answerWithinMs),
    enableTelemetry: false,
    enableAutoPipelining: false,
    readYourWrites: false,
    automaticDeserialization: false,
    responseEncoding: false,
  })
}

/** Asks Redis unless it has just failed; null stands for "no answer". */
export type Ask = <T>(work: () => Promise<T>) => Promise<T | null>

export function createBreaker(): Ask {
  let closedUntil = 0
  return async (work) => {
    if (performance.now() < closedUntil) return null
    try {
      return await work()
    } catch {
      closedUntil = performance.now() + LEAVE_ALONE_MS
      return null
    }
  }
}
