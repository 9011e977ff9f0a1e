import { CURRENCIES } from '@lectern/kernel/currency'
import { money } from '@lectern/kernel/money'
import { expect, test } from 'vitest'

import { fromStripeAmount, toStripeAmount } from './amount.ts'

test.each([
  ['JPY', 500n, 500],
  ['EGP', 1_250n, 1_250],
  ['KWD', 12_340n, 12_340],
] as const)('%s keeps its minor units', (currency, amount, expected) => {
  expect(toStripeAmount(money(amount, currency))).toEqual({ currency: currency.toLowerCase(), amount: expected })
})

test.each([
  ['KWD', 12_345n, 'amount_not_chargeable'],
  ['USD', -1n, 'amount_not_chargeable'],
  ['USD', 100_000_000n, 'amount_not_chargeable'],
  ['IQD', 1_000n, 'currency_not_chargeable'],
  ['LYD', 1_000n, 'currency_not_chargeable'],
] as const)('%s %s is refused, not rounded', (currency, amount, reason) => {
  expect(() => toStripeAmount(money(amount, currency))).toThrow(reason)
})

test('what is charged comes back as the same money', () => {
  for (const currency of CURRENCIES.filter((code) => code !== 'IQD' && code !== 'LYD')) {
    const sent = toStripeAmount(money(12_340n, currency))
    expect(fromStripeAmount(sent.amount, sent.currency)).toEqual(money(12_340n, currency))
  }
  expect(fromStripeAmount(100, 'chf')).toBeNull()
})
