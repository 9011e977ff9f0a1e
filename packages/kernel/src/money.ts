import { CURRENCY_DECIMALS, type Currency } from './currency.ts'

/** An amount in integer minor units (piastres, cents, fils) of one currency. */
export interface Money {
  readonly amount: bigint
  readonly currency: Currency
}

/** Money as it travels: plain JSON has no bigint. */
export interface WireMoney {
  amount: string
  currency: Currency
}

export class CurrencyMismatch extends Error {
  override readonly name = 'CurrencyMismatch'
}

export function money(amount: bigint, currency: Currency): Money {
  return { amount, currency }
}

/** Adds two amounts of the same currency; throws CurrencyMismatch otherwise. */
export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new CurrencyMismatch(`${a.currency} and ${b.currency} can't be added`)
  return money(a.amount + b.amount, a.currency)
}

/** Sums amounts of one currency; an empty list is zero. */
export function sum(currency: Currency, parts: readonly Money[]): Money {
  return parts.reduce(add, money(0n, currency))
}

/**
 * Splits an amount by integer weights without losing or making a minor unit (largest remainder method).
 * Ties go to the earlier part. Weights must be non-negative with a positive sum.
 */
export function allocate(total: Money, weights: readonly bigint[]): Money[] {
  const weightSum = weights.reduce((a, b) => a + b, 0n)
  if (weightSum <= 0n || weights.some((w) => w < 0n)) throw new RangeError('weights must be non-negative and not all zero')
  const sign = total.amount < 0n ? -1n : 1n
  const size = total.amount * sign
  const shares = weights.map((weight, index) => ({ index, floor: (size * weight) / weightSum, rest: (size * weight) % weightSum }))
  const left = size - shares.reduce((a, s) => a + s.floor, 0n)
  const lucky = new Set(
    shares
      .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
      .slice(0, Number(left))
      .map((s) => s.index),
  )
  return shares.map((s) => money(sign * (s.floor + (lucky.has(s.index) ? 1n : 0n)), total.currency))
}

/** `{ amount: 1250n, currency: 'EGP' }` → "12.50"; never through floating point. */
export function toDecimalString({ amount, currency }: Money): `${number}` {
  const decimals = CURRENCY_DECIMALS[currency]
  const sign = amount < 0n ? '-' : ''
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  // Built from a bigint's digits just above.
  return `${sign}${text}` as `${number}`
}

/** "12.5" in EGP → 1250n; null when the text isn't an amount or has more decimals than the currency. */
export function parseDecimal(text: string, currency: Currency): Money | null {
  const decimals = CURRENCY_DECIMALS[currency]
  const match = /^(\d{1,15})(?:\.(\d*))?$/.exec(text.trim())
  const [, whole, fraction = ''] = match ?? []
  if (whole === undefined || fraction.length > decimals) return null
  return money(BigInt(whole + fraction.padEnd(decimals, '0')), currency)
}

export function toWire(value: Money): WireMoney {
  return { amount: value.amount.toString(), currency: value.currency }
}

export function fromWire(value: WireMoney): Money {
  return money(BigInt(value.amount), value.currency)
}
