import { type Currency, CURRENCY_DECIMALS, isCurrency } from '@lectern/kernel/currency'
import { DomainError } from '@lectern/kernel/errors'
import { type Money, money, toWire } from '@lectern/kernel/money'

/** ISO 4217 currencies that Stripe doesn't charge in. */
const NOT_CHARGED: ReadonlySet<Currency> = new Set<Currency>(['IQD', 'LYD'])
const LARGEST = 99_999_999n

/**
 * Stripe's integer for an amount. Stripe counts in the currency's own minor unit (yen without decimals, fils by the thousand), but the
 * last digit of a three-decimal amount must be 0. Such an amount is refused rather than rounded: what is charged is what the order says.
 */
export function toStripeAmount(value: Money): { currency: string; amount: number } {
  const { amount, currency } = value
  if (NOT_CHARGED.has(currency)) throw new DomainError('INVALID', 'currency_not_chargeable', { currency })
  const stepped = CURRENCY_DECIMALS[currency] === 3 && amount % 10n !== 0n
  if (amount < 0n || amount > LARGEST || stepped) throw new DomainError('INVALID', 'amount_not_chargeable', { ...toWire(value) })
  return { currency: currency.toLowerCase(), amount: Number(amount) }
}

/** The money that Stripe tells of; null for a currency that we don't know. */
export function fromStripeAmount(amount: number, currency: string): Money | null {
  const code = currency.toUpperCase()
  return isCurrency(code) ? money(BigInt(amount), code) : null
}
