import { describe, expect, test } from 'vitest'

import { addLink, changeLink, draftOf, filledLinks, MOST_LINKS, moveLink, removeLink, withScheme } from './links.ts'

const three = draftOf(['a', 'b', 'c'].map((name) => ({ label: name, url: `https://${name}.example` })))
const names = (links: readonly { label: string }[]) => links.map(({ label }) => label).join('')
const keyOf = (name: string) => three.find(({ label }) => label === name)?.key ?? ''

describe('links of a profile', () => {
  test('move one place and stop at the ends', () => {
    expect(names(moveLink(three, keyOf('b'), -1))).toBe('bac')
    expect(names(moveLink(three, keyOf('b'), 1))).toBe('acb')
    expect(names(moveLink(three, keyOf('a'), -1))).toBe('abc')
    expect(names(moveLink(three, keyOf('c'), 1))).toBe('abc')
    expect(names(moveLink(three, 'nobody', 1))).toBe('abc')
  })

  test('are changed and removed by their key', () => {
    expect(names(changeLink(three, keyOf('c'), { label: 'd' }))).toBe('abd')
    expect(names(removeLink(three, keyOf('a')))).toBe('bc')
  })

  test('are as many as fit', () => {
    const full = Array.from({ length: MOST_LINKS }, (_, index) => ({ key: String(index), label: 'x', url: '' }))
    expect(addLink(full, 'more')).toHaveLength(MOST_LINKS)
    expect(addLink(three, 'more')).toHaveLength(4)
  })

  test('empty rows are left out, half-filled ones are not', () => {
    expect(names(filledLinks(addLink(three, 'new')))).toBe('abc')
    expect(filledLinks([{ key: 'x', label: '', url: 'https://x.example' }])).toHaveLength(1)
  })
})

test.each([
  ['linkedin.com/in/mona', 'https://linkedin.com/in/mona'],
  [' https://mona.example ', 'https://mona.example'],
  ['http://mona.example', 'http://mona.example'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['mona', 'mona'],
  ['', ''],
])('%j is taken for %j', (typed, taken) => {
  expect(withScheme(typed)).toBe(taken)
})
