/** What came of taking one from a budget. */
export type Taken = { allowed: true; left?: Left } | { allowed: false; retryAfterSeconds: number }

/** What a budget has left; unknown while its store is away. */
export interface Left {
  limit: number
  remaining: number
  resetSeconds: number
}

/** Counts per key across all servers. */
export interface RateLimiter {
  /**
   * Takes one from the budget of `key` under a named rule. `allowed: false` says when to try again.
   * When the store is away, rules of log-in and payment refuse ("fail closed"), the others allow.
   */
  take(rule: RateRule, key: string): Promise<Taken>
  /** Gives the whole budget of `key` back: after the right password, earlier wrong ones don't count. Only for rules that are counted in the store. */
  forgive(rule: SharedRateRule, key: string): Promise<void>
}

/** Budgets: how many per window of seconds, and what happens when the store is away. */
export const RATE_RULES = {
  log_in_account: { limit: 10, windowSeconds: 900, whenAway: 'refuse' },
  log_in_address: { limit: 60, windowSeconds: 900, whenAway: 'refuse' },
  sign_up: { limit: 20, windowSeconds: 3600, whenAway: 'refuse' },
  email_code: { limit: 6, windowSeconds: 900, whenAway: 'refuse' },
  checkout: { limit: 30, windowSeconds: 600, whenAway: 'refuse' },
  write: { limit: 600, windowSeconds: 60, whenAway: 'allow' },
  read: { limit: 3000, windowSeconds: 60, whenAway: 'allow' },
} as const satisfies Record<string, { limit: number; windowSeconds: number; whenAway: 'refuse' | 'allow' }>

export type RateRule = keyof typeof RATE_RULES

/** Rules that a single process may count by itself. */
export type LocalRateRule = 'read' | 'write'
export type SharedRateRule = Exclude<RateRule, LocalRateRule>
