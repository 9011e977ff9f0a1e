import { expect, test } from 'vitest'

import { isTooLong, lengthOf, readDashboardSearch, spanBefore, spanOf } from './periods.ts'

const NOW = new Date('2026-11-24T22:30:00Z')

test('S1: the last days, today included', () => {
  expect(spanOf({}, NOW)).toEqual({ from: '2026-10-26', to: '2026-11-24' })
  expect(spanOf({ days: 7 }, NOW)).toEqual({ from: '2026-11-18', to: '2026-11-24' })
  expect(lengthOf(spanOf({ days: 365 }, NOW))).toBe(365)
})

test('S1: two days of the address are what they say', () => {
  expect(spanOf(readDashboardSearch({ from: '2026-02-01', to: '2026-02-28' }), NOW)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
})

test('days that make no span are as if they were not there', () => {
  expect(readDashboardSearch({ from: '2026-03-02', to: '2026-03-01' })).toEqual({})
  expect(readDashboardSearch({ from: '2026-03-02', days: '7' })).toEqual({ days: 7 })
  expect(readDashboardSearch({ from: '2020-01-01', to: '2026-01-01' })).toEqual({})
  expect(isTooLong({ from: '2020-01-01', to: '2026-01-01' })).toBe(true)
})

test('S1: the span before is as long and ends the day before', () => {
  expect(spanBefore({ from: '2026-11-18', to: '2026-11-24' })).toEqual({ from: '2026-11-11', to: '2026-11-17' })
  expect(spanBefore({ from: '2026-03-01', to: '2026-03-01' })).toEqual({ from: '2026-02-28', to: '2026-02-28' })
  expect(spanBefore({ from: '2025-01-01', to: '2025-12-31' })).toEqual({ from: '2024-01-02', to: '2024-12-31' })
})
