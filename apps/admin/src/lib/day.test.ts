import { expect, test } from 'vitest'

import { dayAfter, daysBefore } from './day.ts'

test.each([
  ['2026-11-24', '2026-11-25'],
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
])('after %s comes %s', (day, next) => {
  expect(dayAfter(day)).toBe(next)
})

test('days before a moment, over the end of a month', () => {
  expect(daysBefore(new Date('2026-03-01T10:00:00Z'), 6)).toBe('2026-02-23')
  expect(daysBefore(new Date('2026-03-01T10:00:00Z'), 0)).toBe('2026-03-01')
})
