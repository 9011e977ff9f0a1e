import { expect, test } from 'vitest'

import { chanceOfLonger } from './timing.ts'

test('what always takes longer is told apart, what is alike is not', () => {
  expect(chanceOfLonger([5, 6, 7], [1, 2, 3])).toBe(1)
  expect(chanceOfLonger([1, 2, 3], [5, 6, 7])).toBe(0)
  expect(chanceOfLonger([1, 2, 3], [1, 2, 3])).toBe(0.5)
})
