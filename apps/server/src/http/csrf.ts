import { cookieOf } from '@lectern/kernel/cookies'
import type { MiddlewareHandler } from 'hono'

import { refusal } from './refusal.ts'
import { bearerOf } from './request.ts'
import type { HttpSettings } from './settings.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses every write that a page of somebody else's may have sent, whichever route it is for. */
export function refuseForeignWrites(settings: HttpSettings): MiddlewareHandler {
  return async (c, next) => (READS.has(c.req.method) || mayWrite(c.req.raw.headers, settings) ? next() : refusal('FORBIDDEN', 'csrf'))
}

/**
 * Whether a write may come from where it comes from. A browser says where: `Origin` must be one of ours and `Sec-Fetch-Site` must be same-origin, each if
 * it is there; one of them must be. Programs say nothing and pass without a session cookie; with a token nobody's cookies are at stake.
 */
export function mayWrite(headers: Headers, settings: HttpSettings): boolean {
  if (bearerOf(headers) !== null) return true
  const origin = headers.get('origin')
  const fetchSite = headers.get('sec-fetch-site')
  if (origin !== null && origin !== settings.siteUrl && origin !== settings.adminUrl) return false
  if (fetchSite !== null && fetchSite !== 'same-origin') return false
  return origin !== null || fetchSite !== null || !hasSession(headers, settings)
}

function hasSession(headers: Headers, { cookies }: HttpSettings): boolean {
  return [cookies.site, cookies.admin].some((name) => cookieOf(headers.get('cookie'), name) !== null)
}
