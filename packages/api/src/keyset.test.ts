import fc from 'fast-check'
import { expect, test } from 'vitest'

import { cursorAfter, pageOf, placeOf } from './keyset.ts'

const place = fc.record({ value: fc.bigInt({ min: 1n - 10n ** 17n, max: 10n ** 17n - 1n }).map(String), id: fc.uuid() })

test('C1: a cursor comes back as the place that it was made of, for its own order only', () => {
  fc.assert(
    fc.property(place, (at) => {
      expect(placeOf('newest', cursorAfter('newest', at))).toEqual(at)
      expect(() => placeOf('rating', cursorAfter('newest', at))).toThrow('bad_cursor')
    }),
  )
  expect(placeOf('newest', null)).toBeNull()
})

test('C1: whatever is sent as a cursor is either a place or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ minLength: 1 }),
        fc.json().map((text) => Buffer.from(text).toString('base64url')),
      ),
      (cursor) => {
        expect(() => placeOf('newest', cursor)).toThrow('bad_cursor')
      },
    ),
  )
})

test('C1: only a list that goes on has a following page', () => {
  const rows = [1, 2, 3].map((n) => ({ value: String(n), id: `00000000-0000-4000-8000-00000000000${n}` }))
  const [, second] = rows
  expect(pageOf('newest', rows, 3, (row) => row)).toEqual({ rows, next: null })
  const page = pageOf('newest', rows, 2, (row) => row)
  expect(page.rows).toHaveLength(2)
  expect(placeOf('newest', page.next)).toEqual(second)
})
