import type { Actor } from '@lectern/auth/actor'
import type { Left, RateRule } from '@lectern/cache/rate-limiter'
import type { Freshness } from '@lectern/db/freshness-token'
import type { Locale } from '@lectern/kernel/locale'

import type { Deps } from '../deps.ts'

/** Everything a request carries; made by the server's HTTP edge, or by a test's caller. */
export interface Context {
  readonly deps: Deps
  readonly requestId: string
  readonly actor: Actor
  /** The caller brought a session or a token that can't be looked up, because its database is away; `actor` is a guest then. */
  readonly actorUnknown?: boolean | undefined
  readonly locale: Locale
  readonly client: { ip: string | null; userAgent: string | null }
  /** From the `Idempotency-Key` header. */
  readonly idempotencyKey: string | null
  /** What this session has already seen or written. */
  readonly freshness: Freshness | null
  readonly reply: Reply
}

/** What a procedure may say beside its answer. */
export interface Reply {
  setSession(session: { token: string; expiresAt: Date }): void
  clearSession(): void
  /** After a write: replicas must have passed this to answer the session. */
  setFreshness(freshness: Freshness): void
  /** The answer is from the cache of `at`, because its source is away. */
  markStale(at: Date): void
  /** What the caller's budget has left; only where somebody is told of it. */
  tellBudget?(rule: RateRule, left: Left): void
}
