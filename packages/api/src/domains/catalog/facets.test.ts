import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { DURATIONS } from './contract.ts'
import { type Cell, facetsOf, type Filters, totalOf } from './facets.ts'

const SUBJECTS = ['arts', 'data', 'sql'].map((slug) => ({ slug, name: { en: slug, ar: slug } }))
const levels = ['beginner', 'intermediate', 'advanced', 'all'] as const

const course = fc.record({
  subjects: fc.constantFrom([], ['arts'], ['data'], ['sql', 'data']),
  level: fc.constantFrom(...levels),
  language: fc.constantFrom('en' as const, 'ar' as const),
  price: fc.constantFrom('free' as const, 'paid' as const),
  rating: fc.constantFrom(0 as const, 3 as const, 4 as const, 4.5 as const),
  duration: fc.constantFrom(...DURATIONS),
})

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values))
const filters: fc.Arbitrary<Filters> = fc.record({
  subject: maybe(['arts', 'data', 'sql']),
  level: maybe(levels),
  language: maybe(['en', 'ar'] as const),
  price: maybe(['free', 'paid'] as const),
  minRating: maybe([3, 4, 4.5] as const),
  duration: maybe(DURATIONS),
})

describe('C3: facets', () => {
  test('C3: each count is what choosing that value would find', () => {
    fc.assert(
      fc.property(fc.array(course, { maxLength: 40 }), filters, (courses, chosen) => {
        const cells: Cell[] = courses.map((each) => ({ ...each, count: 1 }))
        const facets = facetsOf(cells, chosen, SUBJECTS)
        for (const { value, count } of facets.subject) expect(count).toBe(totalOf(cells, { ...chosen, subject: value }))
        for (const { value, count } of facets.level) expect(count).toBe(totalOf(cells, { ...chosen, level: value }))
        for (const { value, count } of facets.language) expect(count).toBe(totalOf(cells, { ...chosen, language: value }))
        for (const { value, count } of facets.price) expect(count).toBe(totalOf(cells, { ...chosen, price: value }))
        for (const { value, count } of facets.duration) expect(count).toBe(totalOf(cells, { ...chosen, duration: value }))
        for (const step of [3, 4, 4.5] as const) {
          expect(facets.rating.find((each) => Number(each.value) === step)?.count ?? 0).toBe(totalOf(cells, { ...chosen, minRating: step }))
        }
      }),
    )
  })

  test('what was chosen stays listed when nothing has it', () => {
    expect(facetsOf([], { subject: 'sql', level: 'advanced' }, SUBJECTS)).toMatchObject({
      subject: [{ value: 'sql', count: 0 }],
      level: [{ value: 'advanced', count: 0 }],
      price: [],
    })
  })
})
