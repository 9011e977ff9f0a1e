/** The value of one cookie of a `Cookie` header; null when it isn't there. */
export function cookieOf(header: string | null, name: string): string | null {
  if (header === null) return null
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

/** Browsers keep a cookie for 400 days at most; how long a session lives is decided by its row, which slides. */
const SESSION_COOKIE_SECONDS = 400 * 86_400

export interface CookieNames {
  site: string
  admin: string
}

/** Over HTTPS the name itself promises: this host only, the whole of it, never sent in clear. */
export function sessionCookieNames(siteUrl: string): CookieNames {
  const site = siteUrl.startsWith('https:') ? '__Host-lectern' : 'lectern_session'
  return { site, admin: siteUrl.startsWith('https:') ? '__Host-lectern-admin' : 'lectern_admin_session' }
}

export function sessionCookie(name: string, token: string | null): string {
  return cookie(name, token ?? '', token === null ? 0 : SESSION_COOKIE_SECONDS, name.startsWith('__Host-'))
}

export const FRESHNESS_COOKIE = 'lectern_fresh'

export function freshnessCookie(token: string, seconds: number, secure: boolean): string {
  return cookie(FRESHNESS_COOKIE, token, seconds, secure)
}

/** Neither of ours is for scripts or for other sites. */
function cookie(name: string, value: string, maxAge: number, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
