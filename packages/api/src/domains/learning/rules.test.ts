import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { continueWith, progressOf, type Span, spansWithin, toMultirange } from './rules.ts'

const span = fc.tuple(fc.nat(200), fc.nat(200)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])

describe('watched spans', () => {
  test('L2: what is kept lies within the lesson and holds exactly the seconds of it that were played', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 50 }), fc.nat(200), (spans, duration) => {
        const kept = spansWithin(spans, duration)
        const seconds = (some: readonly Span[]) => new Set(some.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)))
        expect(seconds(kept)).toEqual(new Set([...seconds(spans)].filter((second) => second < duration)))
        expect(kept.every(([from, to]) => from < to)).toBe(true)
      }),
    )
  })

  test('L2: spans are written as Postgres reads a multirange', () => {
    expect(
      toMultirange([
        [0, 15],
        [40, 52],
      ]),
    ).toBe('{[0,15),[40,52)}')
    expect(toMultirange([])).toBe('{}')
  })
})

test('L3: progress is a whole per cent of 0 to 100, 100 only when all is finished', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (finished, items) => {
      const progress = progressOf(finished, items)
      expect(progress.percent).toBeGreaterThanOrEqual(0)
      expect(progress.percent).toBeLessThanOrEqual(100)
      expect(Number.isInteger(progress.percent)).toBe(true)
      expect(progress.percent === 100).toBe(items > 0 && finished >= items)
    }),
  )
  expect(progressOf(2, 3)).toEqual({ finishedItems: 2, items: 3, percent: 66 })
})

describe('L1: continue', () => {
  const lessons = (done: string) => Array.from(done).map((mark, index) => ({ id: String(index), completed: mark === 'x' }))

  test.each([
    ['---', null, '0'],
    ['---', '1', '1'],
    ['xx-', '1', '2'],
    ['-x-', '1', '2'],
    ['-xx', '2', '0'],
    ['xxx', '1', '1'],
    ['xxx', null, '0'],
    ['-x', 'gone', '0'],
    ['', null, null],
  ])('of %s after %s leads to %s', (done, last, expected) => {
    expect(continueWith(lessons(done), last)).toBe(expected)
  })
})
