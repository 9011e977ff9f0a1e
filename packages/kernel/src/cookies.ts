/** The cookies that say who somebody is and what they have seen, and how a `Cookie` header is read: one place for the servers and the site. */

export interface CookieNames {
  /** The session on the site. */
  site: string
  /** The session on the console: on one machine both have the host "localhost" and so share their cookies. */
  admin: string
  /** What the session has seen already. */
  fresh: string
}

const PLAIN: CookieNames = { site: 'lectern_session', admin: 'lectern_admin_session', fresh: 'lectern_fresh' }
/** The name itself promises: this host only, the whole of it, never sent in clear; no subdomain can plant one. */
const HOST_BOUND: CookieNames = { site: '__Host-lectern', admin: '__Host-lectern-admin', fresh: '__Host-lectern-fresh' }

export function cookieNames(siteUrl: string): CookieNames {
  return siteUrl.startsWith('https:') ? HOST_BOUND : PLAIN
}

const PRIVATE = new RegExp(`(?:^|[\\s;])(?:${[...Object.values(PLAIN), ...Object.values(HOST_BOUND)].join('|')})=`)

/** Whether a `Cookie` header says who its sender is or what they have seen; nothing made for guests may be given to them, nor kept from them. */
export function hasPrivateCookie(header: string | null | undefined): boolean {
  return header !== null && header !== undefined && PRIVATE.test(header)
}

/** The value of one cookie of a `Cookie` header; null when it isn't there. */
export function cookieOf(header: string | null | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}
