import { intlTag } from '@lectern/i18n/format'
import type { Currency } from '@lectern/kernel/currency'
import type { Locale } from '@lectern/kernel/locale'

/** Currencies as choices: "EGP – Egyptian Pound". */
export function currencyOptions(currencies: readonly Currency[], locale: Locale): { value: Currency; label: string }[] {
  const names = new Intl.DisplayNames([intlTag(locale)], { type: 'currency' })
  return currencies.map((value) => ({ value, label: `${value} – ${names.of(value) ?? value}` }))
}
