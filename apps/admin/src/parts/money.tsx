import { formatMoney } from '@lectern/i18n/format'
import { getLocale } from '@lectern/i18n/runtime'
import type { WireMoney } from '@lectern/kernel/money'

/** An amount to the last minor unit. */
export function Amount({ value }: { value: WireMoney }) {
  return <span className="whitespace-nowrap figures">{formatMoney(value, getLocale())}</span>
}
