import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { CURRENCIES } from './currency.ts'
import { add, allocate, CurrencyMismatch, fromWire, money, parseDecimal, sum, toDecimalString, toWire } from './money.ts'
import { moneySchema } from './money-schema.ts'

const currency = fc.constantFrom(...CURRENCIES)
const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
const weights = fc.array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 12 }).filter((all) => all.some((w) => w > 0n))

describe('money', () => {
  test('M5: a split loses and makes no minor unit, and no part is off by more than one', () => {
    fc.assert(
      fc.property(amount, currency, weights, (total, code, parts) => {
        const shares = allocate(money(total, code), parts)
        expect(sum(code, shares).amount).toBe(total)
        const all = parts.reduce((a, b) => a + b, 0n)
        shares.forEach((share, i) => {
          const exact = (total * (parts[i] ?? 0n)) / all
          expect(share.amount - exact).toBeGreaterThanOrEqual(-1n)
          expect(share.amount - exact).toBeLessThanOrEqual(1n)
        })
      }),
    )
  })

  test('M6: taking back mirrors giving: the split of −x is the negated split of x', () => {
    fc.assert(
      fc.property(amount, currency, weights, (total, code, parts) => {
        const there = allocate(money(total, code), parts).map((share) => share.amount)
        const back = allocate(money(-total, code), parts).map((share) => -share.amount)
        expect(back).toEqual(there)
      }),
    )
  })

  test('C8: the decimal text has the decimals of its currency and reads back exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), currency, (value, code) => {
        expect(parseDecimal(toDecimalString(money(value, code)), code)).toEqual(money(value, code))
      }),
    )
    expect(toDecimalString(money(5n, 'EGP'))).toBe('0.05')
    expect(toDecimalString(money(1250n, 'KWD'))).toBe('1.250')
    expect(toDecimalString(money(-1250n, 'JPY'))).toBe('-1250')
  })

  test.each([
    ['12.345', 'EGP'],
    ['1.5', 'JPY'],
    ['', 'EGP'],
    ['-1', 'EGP'],
    ['1e3', 'EGP'],
    ['12,5', 'EGP'],
  ] as const)('%s is no amount of %s', (typed, code) => {
    expect(parseDecimal(typed, code)).toBeNull()
  })

  test('amounts of different currencies are never added', () => {
    expect(() => add(money(1n, 'EGP'), money(1n, 'USD'))).toThrow(CurrencyMismatch)
  })

  test('money survives the wire beyond the precision of a number', () => {
    const large = money(999_999_999_999_999n, 'EGP')
    expect(fromWire(moneySchema.parse(JSON.parse(JSON.stringify(toWire(large)))))).toEqual(large)
    expect(moneySchema.safeParse({ amount: '-1', currency: 'EGP' }).success).toBe(false)
    expect(moneySchema.safeParse({ amount: '1', currency: 'XXX' }).success).toBe(false)
  })
})
