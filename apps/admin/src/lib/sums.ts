import { fromWire, money, toWire, type WireMoney } from '@lectern/kernel/money'

/** One sum per currency, in the order of their first appearance; amounts of different currencies are never added. */
export function sumsByCurrency(amounts: readonly WireMoney[]): WireMoney[] {
  const sums = new Map<WireMoney['currency'], bigint>()
  for (const { amount, currency } of amounts.map(fromWire)) sums.set(currency, (sums.get(currency) ?? 0n) + amount)
  return [...sums].map(([currency, amount]) => toWire(money(amount, currency)))
}
