import { expect, test } from 'vitest'

import { nextPlace } from './next-place.ts'

test('goes on where somebody was', () => {
  expect(nextPlace('/orders?status=paid&open=1')).toBe('/orders?status=paid&open=1')
})

test.each([
  undefined,
  '',
  'orders',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  '/log-in?next=/log-in',
])('never leaves the console, nor runs in a circle: %s', (next) => {
  expect(nextPlace(next)).toBe('/')
})
