import { describe, expect, test } from 'vitest'

import { cleanCode } from './code-text.tsx'
import { including, withGaps } from './table/gaps.tsx'
import { rowKeyAction } from './table-keys.tsx'
import { themeFrom } from './theme.tsx'

test.each([
  ['123456', '123456'],
  ['  123 456 ', '123456'],
  ['Your code: 123-456', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['۱۲۳۴۵۶', '123456'],
  ['1234567890', '123456'],
  ['abc', ''],
])('A1: a code pasted as %j is read as %j', (text, code) => {
  expect(cleanCode(text, 6)).toBe(code)
})

test('the theme is read out of the cookies, anything else is as the device', () => {
  expect(themeFrom('a=1; lectern_theme=dark; b=2')).toBe('dark')
  expect(themeFrom('lectern_theme=<script>')).toBeUndefined()
  expect(themeFrom('not_lectern_theme=dark')).toBeUndefined()
  expect(themeFrom(null)).toBeUndefined()
})

test('S3: keys of a table; those of the browser stay the browser’s', () => {
  const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; code?: string } = {}) =>
    rowKeyAction({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })
  expect([press('j'), press('k'), press('Enter'), press('x')]).toEqual(['next', 'previous', 'open', 'select'])
  expect(press('k', { metaKey: true })).toBeNull()
  expect(press('q')).toBeNull()
  expect(press('X')).toBe('select')
  expect(press('ت', { code: 'KeyJ' })).toBe('next')
  expect(press('toString')).toBeNull()
})

describe('S2: a long list', () => {
  const row = (index: number) => ({ index, start: index * 44, end: (index + 1) * 44 })

  test('has gaps of the height of the rows that are not drawn, wherever they are', () => {
    expect(withGaps([row(0), row(10), row(11)], 100 * 44)).toEqual([
      { kind: 'row', index: 0 },
      { kind: 'gap', key: 'before 10', height: 9 * 44 },
      { kind: 'row', index: 10 },
      { kind: 'row', index: 11 },
      { kind: 'gap', key: 'after', height: 88 * 44 },
    ])
  })

  test('keeps its height whatever is drawn', () => {
    for (const drawn of [[], [0], [99], [3, 4, 50]]) {
      const height = withGaps(drawn.map(row), 100 * 44).reduce((sum, stretch) => sum + (stretch.kind === 'gap' ? stretch.height : 44), 0)
      expect(height).toBe(100 * 44)
    }
  })

  test('draws the row with the focus in its place, once', () => {
    expect(including([5, 6, 7], [2, 6, -1])).toEqual([2, 5, 6, 7])
    expect(including([5, 6, 7], [9])).toEqual([5, 6, 7, 9])
  })
})
