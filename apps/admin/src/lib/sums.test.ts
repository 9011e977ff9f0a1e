import { expect, test } from 'vitest'

import { sumsByCurrency } from './sums.ts'

test('M3: postings of an order sum to 0 in each of its currencies', () => {
  expect(
    sumsByCurrency([
      { amount: '125000', currency: 'EGP' },
      { amount: '-25000', currency: 'EGP' },
      { amount: '7', currency: 'KWD' },
      { amount: '-100000', currency: 'EGP' },
      { amount: '-7', currency: 'KWD' },
    ]),
  ).toEqual([
    { amount: '0', currency: 'EGP' },
    { amount: '0', currency: 'KWD' },
  ])
})

test('amounts beyond what a float holds are added exactly', () => {
  expect(
    sumsByCurrency([
      { amount: '9007199254740993', currency: 'USD' },
      { amount: '1', currency: 'USD' },
    ]),
  ).toEqual([{ amount: '9007199254740994', currency: 'USD' }])
})
