import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { probablyMeant, slipsBetween } from './spelling.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'د'), maxLength: 7 })

describe('slips between words', () => {
  test.each([
    ['python', 'python', 0],
    ['pyhton', 'python', 1],
    ['pythn', 'python', 1],
    ['pythonn', 'python', 1],
    ['pithon', 'python', 1],
    ['محاسبت', 'محاسبه', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips)
  })

  test('C2: none only for the same word, as many either way, and never more than the longer word has letters', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = slipsBetween(a, b)
        expect(slips === 0).toBe(a === b)
        expect(slipsBetween(b, a)).toBe(slips)
        expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(slips).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      }),
    )
  })
})

test('C2: the nearest word is meant; a short one must be nearer than a long one', () => {
  expect(probablyMeant('pyhton', ['pylon', 'python'])).toBe('python')
  expect(probablyMeant('sqk', ['sql', 'ask'])).toBe('sql')
  expect(probablyMeant('cat', ['dog', 'coat', 'bat'])).toBe('coat')
  expect(probablyMeant('abc', ['abxy'])).toBeNull()
  expect(probablyMeant('analists', ['analysts'])).toBe('analysts')
  expect(probablyMeant('whatever', [])).toBeNull()
})
