import { preferredLocale } from '@lectern/i18n/negotiate'

import { localeOfPath, withLocale } from '../lib/locale-path.ts'

/**
 * Where a visitor who comes from outside to an address without a language is sent instead; null to stay. What they chose before wins over what
 * their browser prefers, and a link followed within the site always means what it says.
 */
export function languageRedirect(request: Request): string | null {
  const url = new URL(request.url)
  if (request.method !== 'GET' || localeOfPath(url.pathname) === 'ar') return null
  if (!(request.headers.get('accept') ?? '').includes('text/html')) return null
  const from = request.headers.get('sec-fetch-site')
  if (from === 'same-origin' || from === 'same-site') return null
  return preferredLocale(request.headers) === 'ar' ? withLocale(url.pathname, 'ar') + url.search : null
}
