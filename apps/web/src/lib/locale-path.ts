import type { Locale } from '@lectern/kernel/locale'

/** The language that an address asks for: Arabic lives under /ar, English at the root. */
export function localeOfPath(pathname: string): Locale {
  return pathname === '/ar' || pathname.startsWith('/ar/') ? 'ar' : 'en'
}

/** "/ar/courses" → "/courses"; what the routes are written in. */
export function withoutLocale(pathname: string): string {
  if (localeOfPath(pathname) === 'en') return pathname
  const rest = pathname.slice('/ar'.length)
  return rest === '' ? '/' : rest
}

/** "/courses" → "/ar/courses" for Arabic. */
export function withLocale(pathname: string, locale: Locale): string {
  const bare = withoutLocale(pathname)
  if (locale === 'en') return bare
  return bare === '/' ? '/ar' : `/ar${bare}`
}
