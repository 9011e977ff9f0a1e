import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { directionOf, LOCALES, type Locale } from '@lectern/kernel/locale'
import { type ReactNode, useState } from 'react'

import { Segments } from '../../parts/segments.tsx'
import { languageName } from '../../words/names.ts'

/** The same in both languages side by side, each on the side that it begins on; one at a time where there is no room. */
export function TwoLanguages({ children }: { children: (locale: Locale) => ReactNode }) {
  const [shown, setShown] = useState<Locale>(getLocale())
  return (
    <>
      <Segments
        className="mb-4 self-start lg:hidden"
        label={m.common_language()}
        value={shown}
        options={LOCALES.map((value) => ({ value, label: languageName(value) }))}
        onChange={setShown}
      />
      <div dir="ltr" className="grid items-start gap-x-10 lg:grid-cols-2">
        {LOCALES.map((locale) => (
          <section
            key={locale}
            dir={directionOf(locale)}
            lang={locale}
            aria-label={languageName(locale)}
            className={locale === shown ? 'min-w-0' : 'min-w-0 max-lg:hidden'}
          >
            <h2 className="mb-3 border-b border-line pb-1.5 text-xs font-medium text-muted leading-5 max-lg:sr-only">{languageName(locale)}</h2>
            {children(locale)}
          </section>
        ))}
      </div>
    </>
  )
}
