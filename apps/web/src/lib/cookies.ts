export const LOCALE_COOKIE = 'lectern_locale'

/** A Set-Cookie value for a preference that scripts may read. */
export function preferenceCookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`
}
