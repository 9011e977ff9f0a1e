import { CURRENCY_DECIMALS } from '@lectern/kernel/currency'
import type { Locale } from '@lectern/kernel/locale'
import { fromWire, toDecimalString, type WireMoney } from '@lectern/kernel/money'

/**
 * Arabic is written with the conventions of Egypt but with Latin digits, as Egyptian shops and banks show prices: figures then
 * look the same in both languages, in codes, receipts and the player's clock.
 */
const INTL_TAG: Record<Locale, string> = { en: 'en-GB', ar: 'ar-EG-u-nu-latn' }

/** The tag to hand to Intl for a language of the interface. */
export function intlTag(locale: Locale): string {
  return INTL_TAG[locale]
}

const cache = new Map<string, unknown>()
// Building an Intl formatter costs about 50 µs; a page of prices would build hundreds.
function memo<T>(key: string, build: () => T): T {
  const hit = cache.get(key)
  if (hit !== undefined) return hit as T // the key names the type and all of its options
  const made = build()
  cache.set(key, made)
  return made
}

/**
 * Money from minor units, exactly (never through a float). `price` drops a zero fraction ("EGP 1,250"), for prices in lists; the
 * default keeps it ("EGP 1,250.00"), for receipts, tables and totals.
 */
export function formatMoney(value: WireMoney, locale: Locale, style: 'exact' | 'price' = 'exact'): string {
  return moneyParts(value, locale, style)
    .map((part) => part.value)
    .join('')
}

/** The parts of `formatMoney`, to set the currency smaller than the figure. */
export function moneyParts(value: WireMoney, locale: Locale, style: 'exact' | 'price' = 'exact'): Intl.NumberFormatPart[] {
  const parts = moneyFormatter(value.currency, locale, style).formatToParts(toDecimalString(fromWire(value)))
  return locale === 'ar' ? parts.map(keepSignWithLetters) : parts
}

/** In a line of Arabic the sign of "US$" would leave its letters and stand before them. */
function keepSignWithLetters(part: Intl.NumberFormatPart): Intl.NumberFormatPart {
  return part.type === 'currency' && /[A-Z]\p{Sc}$/u.test(part.value) ? { ...part, value: `${part.value}\u200E` } : part
}

function moneyFormatter(currency: WireMoney['currency'], locale: Locale, style: 'exact' | 'price'): Intl.NumberFormat {
  return memo(`money ${currency} ${locale} ${style}`, () => {
    const decimals = CURRENCY_DECIMALS[currency]
    return new Intl.NumberFormat(INTL_TAG[locale], {
      style: 'currency',
      currency,
      currencyDisplay: 'symbol',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      trailingZeroDisplay: style === 'price' ? 'stripIfInteger' : 'auto',
    })
  })
}

export function formatNumber(value: number | bigint, locale: Locale, options: Intl.NumberFormatOptions = {}): string {
  return memo(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(INTL_TAG[locale], options)).format(value)
}

/** 12,400 → "12K": counts in dense places. */
export function formatCompact(value: number, locale: Locale): string {
  return formatNumber(value, locale, { notation: 'compact', maximumFractionDigits: 1 })
}

/** A share from 0 to 1 as a whole percentage, rounded down so that 99.6 % never reads as finished. */
export function formatPercent(share: number, locale: Locale): string {
  // 0.29 * 100 is 28.999…; the small addition keeps an exact percentage from losing one.
  return formatNumber(Math.floor(share * 100 + 1e-9) / 100, locale, { style: 'percent' })
}

/** A rating with one decimal: 4.7. */
export function formatRating(value: number, locale: Locale): string {
  return formatNumber(value, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

export type DateStyle = 'date' | 'dateTime' | 'time' | 'month'

const DATE_OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  dateTime: { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  time: { hour: 'numeric', minute: '2-digit' },
  month: { month: 'long', year: 'numeric' },
}

/** An ISO instant for people. On the server give a time zone (the person's), else pages differ between server and browser. */
export function formatDate(iso: string, locale: Locale, style: DateStyle = 'date', timeZone = 'Africa/Cairo'): string {
  return memo(`date ${locale} ${style} ${timeZone}`, () => new Intl.DateTimeFormat(INTL_TAG[locale], { ...DATE_OPTIONS[style], timeZone })).format(
    new Date(iso),
  )
}

/** Whole days of a calendar, YYYY-MM-DD, of which the last one counts: "1 – 30 Nov 2026". */
export function formatDays(from: string, to: string, locale: Locale): string {
  const at = (day: string) => new Date(`${day}T00:00:00Z`)
  return memo(`days ${locale}`, () => new Intl.DateTimeFormat(INTL_TAG[locale], { ...DATE_OPTIONS.date, timeZone: 'UTC' })).formatRange(at(from), at(to))
}

const STEPS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "3 days ago", "in 2 hours", "now". */
export function formatRelative(iso: string, locale: Locale, now: Date): string {
  const seconds = (new Date(iso).getTime() - now.getTime()) / 1000
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const)
  const value = unit === 'second' ? 0 : Math.trunc(seconds / size)
  return memo(`relative ${locale}`, () => new Intl.RelativeTimeFormat(INTL_TAG[locale], { numeric: 'auto' })).format(value, unit)
}

/** Length of a course or lesson: "3 h 20 min", "45 min", under a minute "40 s". */
export function formatDuration(totalSeconds: number, locale: Locale): string {
  const whole = Math.max(0, Math.round(totalSeconds))
  if (whole < 60) return unit(whole, 'second', locale)
  const minutes = Math.round(whole / 60)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return unit(minutes, 'minute', locale)
  // Arabic joins the parts by "and", written onto the next word.
  const joint = locale === 'ar' ? ' و' : ' '
  return rest === 0 ? unit(hours, 'hour', locale) : `${unit(hours, 'hour', locale)}${joint}${unit(rest, 'minute', locale)}`
}

function unit(value: number, name: 'hour' | 'minute' | 'second', locale: Locale): string {
  // English short forms by hand: Intl's are "hr" and "mins".
  if (locale === 'en') return `${value}\u00A0${{ hour: 'h', minute: 'min', second: 's' }[name]}`
  return formatNumber(value, locale, { style: 'unit', unit: name, unitDisplay: 'long' })
}

/** A player's clock: 1:02:09 or 4:05. */
export function formatClock(totalSeconds: number): string {
  const whole = Math.max(0, Math.floor(totalSeconds))
  const two = (n: number) => n.toString().padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** 62,914,560 → "60 MB" (decimal units, as shops and disks write them). */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  return formatNumber(bytes / 1000 ** power, locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  })
}

/** "a, b and c" in the language. */
export function formatList(items: readonly string[], locale: Locale): string {
  return memo(`list ${locale}`, () => new Intl.ListFormat(INTL_TAG[locale], { type: 'conjunction' })).format(items)
}
