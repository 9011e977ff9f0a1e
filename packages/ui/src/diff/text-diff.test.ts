import { expect, test } from 'vitest'

import { type DiffBlock, diffTexts, foldUnchanged, isUnchanged } from './text-diff.ts'

/** Readable: +new+, -gone-, and plain what stayed. */
const read = (blocks: readonly DiffBlock[]) =>
  blocks.map(
    ({ kind, parts }) => `${kind}: ${parts.map((part) => ({ same: part.text, added: `+${part.text}+`, removed: `-${part.text}-` })[part.kind]).join('')}`,
  )

test('words change within their paragraph', () => {
  expect(read(diffTexts('## Refunds\n\nYou may ask for a refund within 14 days.', '## Refunds\n\nYou may ask for a refund within 30 days.', 'en'))).toEqual([
    'same: ## Refunds',
    'changed: You may ask for a refund within -14-+30+ days.',
  ])
})

test('Arabic changes by words, not by letters', () => {
  expect(read(diffTexts('يجوز طلب الاسترداد خلال أسبوع.', 'يجوز طلب الاسترداد خلال شهر.', 'ar'))).toEqual(['changed: يجوز طلب الاسترداد خلال -أسبوع-+شهر+.'])
})

test('a paragraph that comes before a changed one is new, and the changed one is still found', () => {
  expect(read(diffTexts('The platform keeps a fifth of the price.', 'Who we are.\n\nThe platform keeps a tenth of the price.', 'en'))).toEqual([
    'added: +Who we are.+',
    'changed: The platform keeps a -fifth-+tenth+ of the price.',
  ])
})

test('unlike paragraphs are one gone and one new', () => {
  expect(read(diffTexts('Payments go through Stripe.', 'Instructors own their videos forever.', 'en'))).toEqual([
    'removed: -Payments go through Stripe.-',
    'added: +Instructors own their videos forever.+',
  ])
})

test('what is only spaced otherwise is unchanged', () => {
  expect(isUnchanged(diffTexts('One\r\n\r\n\r\nTwo', 'One\n\nTwo\n', 'en'))).toBe(true)
  expect(isUnchanged(diffTexts('One', 'Two', 'en'))).toBe(false)
})

test('the two texts can be told from the diff', () => {
  const before = 'A one.\n\nB two.\n\nC three.\n\nD four.'
  const after = 'B two and more.\n\nC three.\n\nE five.\n\nD four.'
  const side = (blocks: DiffBlock[], kind: 'added' | 'removed') =>
    blocks
      .map(({ parts }) =>
        parts
          .filter((part) => part.kind === 'same' || part.kind === kind)
          .map(({ text }) => text)
          .join(''),
      )
      .filter((text) => text !== '')
      .join('\n\n')
  const blocks = diffTexts(before, after, 'en')
  expect(side(blocks, 'removed')).toBe(before)
  expect(side(blocks, 'added')).toBe(after)
})

test('long runs that did not change are folded, with one paragraph left beside each change', () => {
  const paragraph = (index: number) => `Paragraph ${index} stays.`
  const many = Array.from({ length: 10 }, (_, index) => paragraph(index))
  const changed = many.with(5, 'Paragraph 5 goes.')
  const folded = foldUnchanged(diffTexts(many.join('\n\n'), changed.join('\n\n'), 'en'))
  expect(folded.map((block) => (block.kind === 'folded' ? block.blocks.length : block.kind))).toEqual([4, 'same', 'changed', 'same', 3])
})

test('a single paragraph is never folded', () => {
  const folded = foldUnchanged(diffTexts('A a.\n\nB b.\n\nC c c.', 'A a.\n\nB b.\n\nC c d.', 'en'))
  expect(folded.map(({ kind }) => kind)).toEqual(['same', 'same', 'changed'])
})
