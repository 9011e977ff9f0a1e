import { cookieOf } from './cookies.ts'
import { bearerOf, sessionCookieName } from './request.ts'
import type { HttpSettings } from './settings.ts'

/**
 * Whether a write may come from where it comes from. A browser says where: `Origin` must be ours, or `Sec-Fetch-Site` same-origin. Programs say
 * nothing and pass without a session cookie; with a token nobody's cookies are at stake.
 */
export function mayWrite(headers: Headers, settings: HttpSettings): boolean {
  if (bearerOf(headers) !== null) return true
  const origin = headers.get('origin')
  const fetchSite = headers.get('sec-fetch-site')
  if (origin === settings.siteUrl || origin === settings.adminUrl || fetchSite === 'same-origin') return true
  return origin === null && fetchSite === null && cookieOf(headers.get('cookie'), sessionCookieName(headers, settings)) === null
}
