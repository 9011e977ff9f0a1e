import { expect, test } from 'vitest'

import { isUpsideDown, meaningOf } from './refund-words.ts'

test('M6: the usual rules', () => {
  expect(meaningOf({ belowProgressPercent: 50, unopenedPercent: 100, startedPercent: 70 })).toEqual({ unopened: 'all', started: 'part', ends: 'before' })
})

test('M6: the ends of the scales', () => {
  expect(meaningOf({ belowProgressPercent: 0, unopenedPercent: 100, startedPercent: 100 })).toBeNull()
  expect(meaningOf({ belowProgressPercent: 100, unopenedPercent: 99, startedPercent: 0 })).toEqual({ unopened: 'part', started: 'nothing', ends: 'finished' })
})

test('more back for having begun is a slip', () => {
  expect(isUpsideDown({ belowProgressPercent: 50, unopenedPercent: 70, startedPercent: 100 })).toBe(true)
  expect(isUpsideDown({ belowProgressPercent: 50, unopenedPercent: 70, startedPercent: 70 })).toBe(false)
  expect(isUpsideDown({ belowProgressPercent: 0, unopenedPercent: 0, startedPercent: 100 })).toBe(false)
})
