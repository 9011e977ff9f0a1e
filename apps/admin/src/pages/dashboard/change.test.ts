import { expect, test } from 'vitest'

import { changeOf, revenueRows } from './change.ts'

test('S1: a figure beside the one before', () => {
  expect(changeOf(120, 100)).toEqual({ kind: 'up', share: 0.2 })
  expect(changeOf(75, 100)).toEqual({ kind: 'down', share: 0.25 })
  expect(changeOf(0, 4)).toEqual({ kind: 'down', share: 1 })
  expect(changeOf(5, 5)).toEqual({ kind: 'same' })
  expect(changeOf(1001, 1000)).toEqual({ kind: 'same' })
})

test('S1: nothing before can not be compared with', () => {
  expect(changeOf(5, 0)).toEqual({ kind: 'new' })
  expect(changeOf(0, 0)).toEqual({ kind: 'same' })
})

test('S1: revenue stays apart by currency, also one that only the span before had', () => {
  const rows = revenueRows(
    [
      { amount: '12000', currency: 'EGP' },
      { amount: '500', currency: 'USD' },
    ],
    [
      { amount: '10000', currency: 'EGP' },
      { amount: '300', currency: 'KWD' },
    ],
  )
  expect(rows).toEqual([
    { now: { amount: '12000', currency: 'EGP' }, before: { amount: '10000', currency: 'EGP' }, change: { kind: 'up', share: 0.2 } },
    { now: { amount: '500', currency: 'USD' }, before: { amount: '0', currency: 'USD' }, change: { kind: 'new' } },
    { now: { amount: '0', currency: 'KWD' }, before: { amount: '300', currency: 'KWD' }, change: { kind: 'down', share: 1 } },
  ])
})
