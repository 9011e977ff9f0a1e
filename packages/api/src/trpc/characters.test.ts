import fc from 'fast-check'
import { expect, test } from 'vitest'

import { unstorableText } from './characters.ts'

test('finds the field with what Postgres cannot keep, however deep', () => {
  expect(unstorableText({ title: 'a\0b' })).toBe('title')
  expect(unstorableText({ faq: [{ question: 'fine' }, { answer: '\ud800' }] })).toBe('faq.1.answer')
  expect(unstorableText('\0')).toBe('')
  let deep: unknown = 'fine'
  for (let depth = 0; depth < 100_000; depth++) deep = [deep]
  expect(unstorableText(deep)).toBeNull()
})

test('leaves all other text alone, in any script', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      fc.pre(!JSON.stringify(value).includes(String.raw`\u0000`))
      expect(unstorableText(value)).toBeNull()
    }),
  )
})
