import fraunces from '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2?url'
import readexArabic from '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2?url'
import readexLatin from '@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2?url'
import type { Locale } from '@lectern/kernel/locale'

const FILES: Record<Locale, readonly string[]> = { en: [readexLatin, fraunces], ar: [readexArabic, readexLatin] }

/** The two files that the first screen of a language needs, as attributes for <link>. */
export function fontPreloads(locale: Locale): { rel: 'preload'; as: 'font'; type: 'font/woff2'; href: string; crossOrigin: 'anonymous' }[] {
  return FILES[locale].map((href) => ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossOrigin: 'anonymous' }))
}
