import { CURRENCIES } from '@lectern/kernel/currency'
import { money } from '@lectern/kernel/money'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { canStillBePaid, checkoutEnd, checkoutHash, orderNumber, sameCourses, splitPayment } from './rules.ts'

const TWENTY_PERCENT = 2_000n
const paid = fc.record({ amount: fc.bigInt({ min: 0n, max: 10n ** 12n }), currency: fc.constantFrom(...CURRENCIES) })
const sharers = fc.array(fc.record({ instructorId: fc.uuid(), platformBasisPoints: fc.bigInt({ min: 0n, max: 10_000n }) }), { maxLength: 7 })

describe('sharing a payment', () => {
  test('M5: the platform keeps 20 % of a round price and the instructor gets the rest', () => {
    const split = splitPayment(money(10_000n, 'EGP'), [{ instructorId: 'a', platformBasisPoints: TWENTY_PERCENT }])
    expect(split).toEqual({ instructors: [{ instructorId: 'a', amount: money(8_000n, 'EGP') }], platform: money(2_000n, 'EGP') })
  })

  test('M5: rounding loses nothing and makes nothing, for any price, currency, contracts and number of instructors', () => {
    fc.assert(
      fc.property(paid, sharers, (price, among) => {
        const { instructors, platform } = splitPayment(price, among)
        const total = instructors.reduce((sum, share) => sum + share.amount.amount, platform.amount)
        expect(total).toBe(price.amount)
        expect(instructors.map((share) => share.instructorId)).toEqual(among.map((sharer) => sharer.instructorId))
        expect([platform, ...instructors.map((share) => share.amount)].every((part) => part.amount >= 0n && part.currency === price.currency)).toBe(true)
      }),
    )
  })

  test('M5: co-instructors under the same contract share equally, to a minor unit or two', () => {
    fc.assert(
      fc.property(paid, fc.array(fc.uuid(), { minLength: 1, maxLength: 7 }), (price, ids) => {
        const { instructors } = splitPayment(
          price,
          ids.map((instructorId) => ({ instructorId, platformBasisPoints: TWENTY_PERCENT })),
        )
        const amounts = instructors.map((share) => share.amount.amount).toSorted((a, b) => (a < b ? -1 : 1))
        expect((amounts.at(-1) ?? 0n) - (amounts[0] ?? 0n)).toBeLessThanOrEqual(1n)
      }),
    )
  })

  test('M5: the platform is never more than one minor unit per instructor away from its share', () => {
    fc.assert(
      fc.property(paid, fc.bigInt({ min: 0n, max: 10_000n }), fc.integer({ min: 1, max: 7 }), (price, platformBasisPoints, count) => {
        const among = Array.from({ length: count }, (_, index) => ({ instructorId: `${index}`, platformBasisPoints }))
        const { platform } = splitPayment(price, among)
        const distance = platform.amount * 10_000n - price.amount * platformBasisPoints
        expect(distance < 0n ? -distance : distance).toBeLessThanOrEqual(10_000n * BigInt(count))
      }),
    )
  })
})

describe('one checkout and another', () => {
  const total = money(45_000n, 'EGP')

  test('M4: the same courses in another order are the same request; another price or course is not', () => {
    const hash = checkoutHash({ courseIds: ['a', 'b'], total })
    expect(checkoutHash({ courseIds: ['b', 'a'], total })).toBe(hash)
    expect(checkoutHash({ courseIds: ['a', 'b'], total: money(45_001n, 'EGP') })).not.toBe(hash)
    expect(checkoutHash({ courseIds: ['a', 'b'], total: money(45_000n, 'USD') })).not.toBe(hash)
    expect(checkoutHash({ courseIds: ['a'], total })).not.toBe(hash)
  })

  test('orders are for the same courses whatever their order', () => {
    expect(sameCourses(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(sameCourses(['a', 'b'], ['a', 'c'])).toBe(false)
    expect(sameCourses(['a'], ['a', 'b'])).toBe(false)
  })
})

describe('how long an order can be paid', () => {
  const now = new Date('2026-11-24T12:00:00Z')
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

  test('on its page until shortly before the page closes', () => {
    const order = { checkoutUrl: 'https://pay.example/1', expiresAt: checkoutEnd(now) }
    expect(canStillBePaid(order, later(57))).toBe(true)
    expect(canStillBePaid(order, later(58))).toBe(false)
  })

  test('without a page only while the processor would still open one for that time', () => {
    const order = { checkoutUrl: null, expiresAt: checkoutEnd(now) }
    expect(canStillBePaid(order, later(28))).toBe(true)
    expect(canStillBePaid(order, later(30))).toBe(false)
    expect(canStillBePaid({ checkoutUrl: null, expiresAt: null }, now)).toBe(false)
  })
})

test('orders are numbered for people', () => {
  expect([orderNumber(123), orderNumber(1_234_567)]).toEqual(['L-000123', 'L-1234567'])
})
