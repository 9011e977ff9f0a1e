import { m } from '@lectern/i18n/messages'
import { cookieMaxAge, cookieName } from '@lectern/i18n/runtime'
import type { Locale } from '@lectern/kernel/locale'

import { pageLocale } from './locale.tsx'

/** The same page in the other language, written in that language. `href` is its address there, so that it works before scripts do. */
export function LocaleSwitch({ href }: { href: string }) {
  const other: Locale = pageLocale() === 'ar' ? 'en' : 'ar'
  return (
    <a
      href={href}
      hrefLang={other}
      lang={other}
      dir={other === 'ar' ? 'rtl' : 'ltr'}
      className="inline-flex min-h-10 items-center rounded-md px-2.5 text-sm text-muted no-underline hover:bg-sunk hover:text-ink"
      onClick={() => {
        document.cookie = `${cookieName}=${other}; path=/; max-age=${cookieMaxAge}; samesite=lax`
      }}
    >
      {other === 'ar' ? m.common_locale_ar() : m.common_locale_en()}
    </a>
  )
}
