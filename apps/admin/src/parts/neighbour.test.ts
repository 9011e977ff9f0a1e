import { expect, test } from 'vitest'

import { neighbour } from './neighbour.ts'

const ROWS = ['a', 'b', 'c']

test('goes from row to row and stops at both ends', () => {
  expect(neighbour(ROWS, 'a', 'next')).toBe('b')
  expect(neighbour(ROWS, 'b', 'previous')).toBe('a')
  expect(neighbour(ROWS, 'c', 'next')).toBeNull()
  expect(neighbour(ROWS, 'a', 'previous')).toBeNull()
})

test('begins at the first row', () => {
  expect(neighbour(ROWS, undefined, 'next')).toBe('a')
  expect(neighbour(ROWS, 'gone', 'previous')).toBe('a')
  expect(neighbour([], undefined, 'next')).toBeNull()
})
