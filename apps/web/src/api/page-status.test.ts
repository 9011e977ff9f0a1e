import { expect, test } from 'vitest'

import { statusOf } from './page-status.ts'

test.each([
  [404, 404],
  [400, 404],
  [403, 403],
  [429, 429],
  [503, 503],
  [null, 503],
  [500, 500],
])('an answer of %s makes a page of %s', (httpStatus, status) => {
  expect(statusOf({ httpStatus })).toBe(status)
})
