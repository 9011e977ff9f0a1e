import { isLocale, type Locale } from '@lectern/kernel/locale'

import { baseLocale, extractLocaleFromCookie, extractLocaleFromNavigator, overwriteGetLocale, overwriteSetLocale } from './paraglide/runtime.js'

const KEY = 'lectern_locale'

/**
 * For apps whose addresses carry no language (the staff console): call once before the first render. The choice lives in
 * localStorage, then the shared cookie, then the browser's languages.
 */
export function keepLocaleInBrowser(): Locale {
  const stored = localStorage.getItem(KEY) ?? ''
  let current: Locale = isLocale(stored) ? stored : (extractLocaleFromCookie() ?? extractLocaleFromNavigator() ?? baseLocale)
  overwriteGetLocale(() => current)
  overwriteSetLocale((next) => {
    current = next
    localStorage.setItem(KEY, next)
    location.reload()
  })
  return current
}
