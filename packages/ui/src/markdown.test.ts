import { describe, expect, it } from 'vitest'

import { renderMarkdown } from './markdown.ts'

describe('renderMarkdown', () => {
  it('sets headings below those of the page', async () => {
    expect(await renderMarkdown('# One\n\ntext')).toBe('<h3>One</h3>\n<p>text</p>')
    expect(await renderMarkdown('### Three\n\n#### Four')).toBe('<h3>Three</h3>\n<h4>Four</h4>')
    expect(await renderMarkdown('## Two', 2)).toBe('<h2>Two</h2>')
    expect(await renderMarkdown('no heading')).toBe('<p>no heading</p>')
  })

  it('sets tables, as lessons about data have them', async () => {
    const html = await renderMarkdown('| id | name |\n|---|---|\n| 1 | <b>Salma</b> |')
    expect(html.replaceAll('\n', '')).toBe(
      '<table><thead><tr><th>id</th><th>name</th></tr></thead><tbody><tr><td>1</td><td>&lt;b&gt;Salma&lt;/b&gt;</td></tr></tbody></table>',
    )
    expect(await renderMarkdown('| n |\n|--:|\n| 1 |')).toContain('<td align="right">1</td>')
  })

  it.each([
    ['<script>alert(1)</script>', /<script/],
    ['<img src=x onerror=alert(1)>', /<img/],
    ['[x](javascript:alert(1))', /<a/],
    ['![x](javascript:alert(1))', /<img/],
    ['[x](data:text/html,<script>1</script>)', /<a|<script/],
    ['[x](" onclick="alert(1))', /<a[^>]+onclick/],
  ])('makes %j harmless', async (source, forbidden) => {
    expect(await renderMarkdown(source)).not.toMatch(forbidden)
  })

  it('marks links of authors as theirs', async () => {
    expect(await renderMarkdown('[x](https://example.com)')).toContain('rel="nofollow noopener ugc" href="https://example.com"')
  })
})
