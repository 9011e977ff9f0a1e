import fc from 'fast-check'
import { expect, test } from 'vitest'

import { renderMarkdown } from './markdown.ts'

const TAGS = 'p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|s|hr|br|a|img|table|thead|tbody|tr|th|td'
const ATTRIBUTES = 'href|src|alt|title|rel|class|start|align'
/** A tag that Markdown makes, with nothing in its quotes that could end them. */
const TAG = new RegExp(`</?(?:${TAGS})(?: (?:${ATTRIBUTES})="[^"<>]*")*(?: /)?>`, 'g')
const ADDRESS = /\b(?:href|src)="([^"]*)"/g
const HARMLESS = /^(?:https?:|mailto:|(?![a-z][a-z\d+.-]*:))/i

const pieces = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">',
  '</p>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?php',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](\\javascript:alert(1))',
  '[x](vbscript:x)',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '![" onerror="alert(1)](https://a.example)',
  '[x](https://a.example "\\" onclick=\\"alert(1)")',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)',
  '[x][x]',
  '[x]: <javascript:alert(1)> "t"',
  '| <b> | [x](javascript:1) |',
  '|---|---|',
  '```html\n<script>',
  '```',
  '`<script>`',
  '    <b>',
  '\n',
  '\n\n',
  ' ',
  '> ',
  '- ',
  '1. ',
  '# ',
  '**',
  '_',
  '\\',
  '"',
  "'",
  '&lt;script&gt;',
  '&quot;',
  '&colon;',
  '\0',
  '\ud800',
  '\u202e',
  '<',
  '>',
  '(',
  ')',
  '[',
  ']',
  '!',
)
const sources = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), { maxLength: 14 })

test('whatever an author writes, only the tags of Markdown come out, and addresses that run nothing', async () => {
  await fc.assert(
    fc.asyncProperty(sources, fc.constantFrom<2 | 3>(2, 3), async (parts, top) => {
      const html = await renderMarkdown(parts.join(''), top)
      expect(html.replaceAll(TAG, '')).not.toContain('<')
      for (const [, address = ''] of html.matchAll(ADDRESS)) expect(address).toMatch(HARMLESS)
    }),
    { numRuns: 1_000 },
  )
})

test('a text that is nested without an end takes no longer than its length allows', async () => {
  const longest = 50_000
  for (const piece of ['>', '> ', '- ', '[', '![[', '[a](', '*a_', '*a ', '**a*', '`a', '~~a', '|a', '<a ', '<http://', '&amp', '[a]: x\n', 'a\n=\n', '> - ']) {
    const source = piece.repeat(longest / piece.length)
    const began = performance.now()
    await renderMarkdown(source)
    expect({ piece, soon: performance.now() - began < 5_000 }).toEqual({ piece, soon: true })
  }
})
