import { getLocale } from '@lectern/i18n/runtime'
import type { Locale } from '@lectern/kernel/locale'

/** The language of the page that is being rendered (per request on the server). */
export function pageLocale(): Locale {
  return getLocale()
}
