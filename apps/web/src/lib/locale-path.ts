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

/** The language that the browser prefers among ours; null when it names neither. */
export function preferredLocale(acceptLanguage: string | null): Locale | null {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((value) => value !== undefined)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), index }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index)
  for (const { language } of wanted) if (language === 'en' || language === 'ar') return language
  return null
}
