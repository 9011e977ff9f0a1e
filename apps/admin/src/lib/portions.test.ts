import { expect, test } from 'vitest'

import { type BulkProgress, inPortions, NOTHING_YET, together, unfinished } from './portions.ts'

test('S2: portions go one after another; every answer is told', async () => {
  const asked: string[][] = []
  const told: number[] = []
  const outcome = await inPortions(
    ['a', 'b', 'c', 'd', 'e'],
    2,
    async (portion) => {
      asked.push(portion)
      return { done: portion.filter((id) => id !== 'c'), refused: portion.filter((id) => id === 'c').map((id) => ({ id, reason: 'last_admin' })) }
    },
    ({ done, refused }) => told.push(done.length + refused.length),
  )
  expect(asked).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  expect(told).toEqual([2, 4, 5])
  expect(outcome).toEqual({ done: ['a', 'b', 'd', 'e'], refused: [{ id: 'c', reason: 'last_admin' }], left: [], error: null })
})

test('S2: a call that fails leaves the rest, which can be tried again without doing anything twice', async () => {
  const broken = new Error('network')
  const first = await inPortions(
    ['a', 'b', 'c'],
    1,
    async (portion) => {
      if (portion[0] === 'b') throw broken
      return { done: portion, refused: [] }
    },
    () => {},
  )
  expect(first).toEqual({ done: ['a'], refused: [], left: ['b', 'c'], error: broken })
  const second: BulkProgress = { ...NOTHING_YET, done: ['b', 'c'] }
  expect(unfinished(first)).toEqual(['b', 'c'])
  expect(together(first, second)).toEqual({ done: ['a', 'b', 'c'], refused: [], left: [], error: null })
})

test('S2: what was refused is worth another try', () => {
  expect(unfinished({ done: ['a'], refused: [{ id: 'b', reason: 'last_admin' }], left: ['c'], error: null })).toEqual(['b', 'c'])
})
