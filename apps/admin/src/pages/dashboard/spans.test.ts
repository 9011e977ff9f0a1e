import { expect, test } from 'vitest'

import { highest, spansOf, total } from './spans.ts'

const days = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    day: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    newUsers: index,
    paidOrders: 1,
    enrolments: index % 3,
  }))

test('a short period is shown day by day', () => {
  const { by, spans } = spansOf(days(90))
  expect(by).toBe('day')
  expect(spans).toHaveLength(90)
})

test('a year is shown week by week, and nobody is lost or counted twice', () => {
  const year = days(365)
  const { by, spans } = spansOf(year)
  expect(by).toBe('week')
  expect(spans).toHaveLength(53)
  expect(spans.map((span) => span.paidOrders)).toEqual([1, ...Array.from({ length: 52 }, () => 7)])
  for (const measure of ['newUsers', 'paidOrders', 'enrolments'] as const) expect(total(spans, measure)).toBe(total(year, measure))
  expect(spans[1]?.day).toBe('2026-01-02')
})

test('whole weeks have no short one before them', () => {
  expect(spansOf(days(364)).spans).toHaveLength(52)
})

test('the highest bar, the earliest of equals', () => {
  expect(highest(spansOf(days(10)).spans, 'newUsers')?.day).toBe('2026-01-10')
  expect(highest(spansOf(days(10)).spans, 'paidOrders')?.day).toBe('2026-01-01')
  expect(highest([], 'paidOrders')).toBeUndefined()
})
