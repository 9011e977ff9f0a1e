import { expect, test } from 'vitest'

import { cleanCode } from './code-text.tsx'
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
  const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) =>
    rowKeyAction({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })
  expect([press('j'), press('k'), press('Enter'), press('x')]).toEqual(['next', 'previous', 'open', 'select'])
  expect(press('k', { metaKey: true })).toBeNull()
  expect(press('q')).toBeNull()
})
