import type { Locale } from '@lectern/kernel/locale'

/** An address on the site in somebody's language: Arabic pages live under /ar. */
export function pageUrl(siteUrl: string, locale: Locale, path: `/${string}`): string {
  return `${siteUrl}${locale === 'ar' ? '/ar' : ''}${path}`
}

/** Where a picture of a person is on the site's origin; null for none. */
export function picturePath(hash: string | null): string | null {
  return hash === null ? null : `/api/core/pictures/${hash}.webp`
}
