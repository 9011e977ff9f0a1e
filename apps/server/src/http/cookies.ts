/** Browsers keep a cookie for 400 days at most; how long a session lives is decided by its row, which slides. */
const SESSION_COOKIE_SECONDS = 400 * 86_400

export function sessionCookie(name: string, token: string | null): string {
  return cookie(name, token ?? '', token === null ? 0 : SESSION_COOKIE_SECONDS)
}

export function freshnessCookie(name: string, token: string, seconds: number): string {
  return cookie(name, token, seconds)
}

/** Neither of ours is for scripts or for other sites. */
function cookie(name: string, value: string, maxAge: number): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${name.startsWith('__Host-') ? '; Secure' : ''}`
}
