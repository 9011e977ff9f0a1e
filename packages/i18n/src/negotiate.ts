import { directionOf, isLocale, type Locale } from '@lectern/kernel/locale'

import { cookieName } from './paraglide/runtime.js'

/** The language a visitor asked for before: the cookie, else Accept-Language; null when neither says one of ours. */
export function preferredLocale(headers: Headers): Locale | null {
  const cookie = headers
    .get('cookie')
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1)
  if (cookie !== undefined && isLocale(cookie)) return cookie
  const accepted = (headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined)
      return { language: tag.split('-')[0]?.toLowerCase() ?? '', quality: quality === undefined ? 1 : Number(quality) }
    })
    .toSorted((a, b) => b.quality - a.quality)
  return accepted.map((a) => a.language).find(isLocale) ?? null
}

/** Attributes of <html> for a language. */
export function htmlAttributes(locale: Locale): { lang: Locale; dir: 'ltr' | 'rtl' } {
  return { lang: locale, dir: directionOf(locale) }
}
