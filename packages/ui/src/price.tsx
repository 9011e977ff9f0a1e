import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import type { WireMoney } from '@lectern/kernel/money'

import { pageLocale } from './locale.tsx'

export interface PriceProps {
  price: WireMoney
  /** Before the promotion; struck through when it is higher. */
  before?: WireMoney | null
  size?: 'sm' | 'md' | 'lg'
  /** In receipts and totals the zero fraction stays. */
  exact?: boolean
}

const SIZES = { sm: 'text-sm', md: 'text-base', lg: 'text-2xl' } as const

/** What it costs, free said in a word, the old price struck through and read out as such. */
export function Price({ price, before = null, size = 'md', exact = false }: PriceProps) {
  const locale = pageLocale()
  const style = exact ? 'exact' : 'price'
  const now = isFree(price) && !exact ? m.common_free() : formatMoney(price, locale, style)
  if (!isReduced(price, before)) return <span className={`font-semibold whitespace-nowrap figures ${SIZES[size]}`}>{now}</span>
  const was = formatMoney(before, locale, style)
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className="sr-only">{`${m.common_price_now({ price: now })}. ${m.common_price_was({ price: was })}`}</span>
      <span aria-hidden="true" className={`font-semibold whitespace-nowrap figures ${SIZES[size]}`}>
        {now}
      </span>
      <s aria-hidden="true" className={`whitespace-nowrap text-muted figures ${size === 'lg' ? 'text-base' : 'text-sm'}`}>
        {was}
      </s>
    </span>
  )
}

export function isFree(price: WireMoney): boolean {
  return BigInt(price.amount) === 0n
}

/** True when `before` is a higher amount of the same currency. */
export function isReduced(price: WireMoney, before: WireMoney | null): before is WireMoney {
  return before !== null && before.currency === price.currency && BigInt(before.amount) > BigInt(price.amount)
}
