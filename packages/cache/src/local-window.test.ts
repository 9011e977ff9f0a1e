import { expect, test } from 'vitest'

import { createLocalWindow } from './local-window.ts'

test('a window lets its limit pass for each key, and starts anew', () => {
  let now = 0
  const window = createLocalWindow({ limit: 2, windowSeconds: 60 }, () => now)
  expect([window.take('a').allowed, window.take('a').allowed, window.take('b').allowed]).toEqual([true, true, true])
  now = 20_000
  expect(window.take('a')).toEqual({ allowed: false, retryAfterSeconds: 40 })
  now = 60_000
  expect(window.take('a')).toEqual({ allowed: true, left: { limit: 2, remaining: 1, resetSeconds: 60 } })
})
