import { describe, expect, test } from 'vitest'

import { choiceParam, dayParam, idParam, parsePlainSearch, stringifyPlainSearch, wordParam } from './plain-search.ts'

test('text that looks like a number stays text', () => {
  expect(parsePlainSearch('?q=007&status=paid')).toEqual({ q: '007', status: 'paid' })
})

test('an address survives being read and written', () => {
  const search = { q: 'أحمد & co', days: 90 }
  expect(parsePlainSearch(stringifyPlainSearch(search))).toEqual({ q: 'أحمد & co', days: '90' })
})

test('what is empty or unknown leaves no trace in the address', () => {
  expect(stringifyPlainSearch({ q: '', open: undefined, nested: { a: 1 } })).toBe('')
})

describe('a parameter that makes no sense is nothing', () => {
  test('words', () => {
    expect(wordParam('  order 12 ')).toBe('order 12')
    expect(wordParam('x'.repeat(500))).toHaveLength(120)
    expect(wordParam('   ')).toBeUndefined()
    expect(wordParam(['a'])).toBeUndefined()
  })

  test('choices', () => {
    expect(choiceParam('paid', ['paid', 'failed'])).toBe('paid')
    expect(choiceParam('toString', ['paid', 'failed'])).toBeUndefined()
  })

  test('days', () => {
    expect(dayParam('2028-02-29')).toBe('2028-02-29')
    expect(dayParam('2027-02-29')).toBeUndefined()
    expect(dayParam('2027-13-01')).toBeUndefined()
    expect(dayParam('27-1-1')).toBeUndefined()
  })

  test('ids', () => {
    expect(idParam('0192f0c1-2b3c-7d4e-8f50-1234567890ab')).toBe('0192f0c1-2b3c-7d4e-8f50-1234567890ab')
    expect(idParam("1' or 1=1")).toBeUndefined()
  })
})
