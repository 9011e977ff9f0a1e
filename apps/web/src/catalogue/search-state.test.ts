import { describe, expect, it } from 'vitest'

import { activeFilters, parseCatalogueSearch, toSearchInput, withFilter, withoutFilters } from './search-state.ts'

describe('C3: the catalogue lives in its address', () => {
  it('reads what it knows and leaves out the rest', () => {
    expect(parseCatalogueSearch({ q: '  sql ', level: 'beginner', rating: '4.5', sort: 'sideways', price: 'cheap', x: '1' })).toEqual({
      q: 'sql',
      level: 'beginner',
      rating: '4.5',
    })
    expect(parseCatalogueSearch({ q: '  ' })).toEqual({})
    expect(parseCatalogueSearch({ level: ['advanced', 'beginner'] })).toEqual({ level: 'advanced' })
  })

  it('asks the API for the same', () => {
    expect(toSearchInput({ q: 'sql', rating: '4', subject: 'data' })).toEqual({ q: 'sql', subject: 'data', minRating: 4, limit: 24 })
  })

  it('begins at the first page when a filter changes', () => {
    const search = { q: 'sql', level: 'beginner', cursor: 'abc' } as const
    expect(withFilter(search, 'price', 'free')).toEqual({ q: 'sql', level: 'beginner', price: 'free' })
    expect(withFilter(search, 'level', undefined)).toEqual({ q: 'sql' })
  })

  it('knows its filters', () => {
    expect(activeFilters({ q: 'sql', level: 'all', price: 'free', cursor: 'x' })).toEqual(['level', 'price'])
    expect(withoutFilters({ q: 'sql', level: 'all', sort: 'newest', cursor: 'x' })).toEqual({ q: 'sql', sort: 'newest' })
  })
})
