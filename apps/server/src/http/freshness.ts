import { type Freshness, laterOf, verifyFreshness } from '@lectern/db/freshness-token'
import { cookieOf } from '@lectern/kernel/cookies'

import type { HttpSettings } from './settings.ts'

export const FRESHNESS_HEADER = 'x-lectern-fresh'

/** What the caller has seen already: programs send the token as a header, browsers (also) as a cookie; the later one counts. */
export function freshnessOf(headers: Headers, { cookies }: HttpSettings, secret: string, now: Date): Freshness | null {
  let latest: Freshness | null = null
  for (const token of [headers.get(FRESHNESS_HEADER), cookieOf(headers.get('cookie'), cookies.fresh)]) {
    const seen = token === null ? null : verifyFreshness(secret, token, now)
    if (seen) latest = laterOf(latest, seen)
  }
  return latest
}
