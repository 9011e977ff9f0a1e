import { describe, expect, it } from 'vitest'

import { firstParam, parsePlainSearch, stringifyPlainSearch } from './search-params.ts'

describe('plain search parameters', () => {
  it('reads numbers and JSON as words', () => {
    expect(parsePlainSearch('?q=42&x=%7B%7D')).toEqual({ q: '42', x: '{}' })
  })

  it('keeps repeated ones', () => {
    expect(parsePlainSearch('?course=a&course=b')).toEqual({ course: ['a', 'b'] })
    expect(firstParam({ course: ['a', 'b'] }, 'course')).toBe('a')
  })

  it('leaves out what is empty, and reads back what it wrote', () => {
    expect(stringifyPlainSearch({ q: '', level: undefined })).toBe('')
    const search = { q: 'خط عربي', sort: 'newest' }
    expect(parsePlainSearch(stringifyPlainSearch(search))).toEqual(search)
  })
})
