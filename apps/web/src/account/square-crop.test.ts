import { expect, test } from 'vitest'

import { squareCrop } from './square-crop.ts'

test('a wide picture is cut at both sides, a tall one above and below', () => {
  expect(squareCrop(4000, 3000, 512)).toEqual({ x: 500, y: 0, side: 3000, drawn: 512 })
  expect(squareCrop(3000, 4001, 512)).toEqual({ x: 0, y: 500, side: 3000, drawn: 512 })
})

test('a small picture is never blown up', () => {
  expect(squareCrop(100, 80, 512)).toEqual({ x: 10, y: 0, side: 80, drawn: 80 })
})
