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
  expect(statusOf({ httpStatus, reason: 'network' })).toBe(status)
})

test('in the browser the reason alone says that there is nothing', () => {
  expect(statusOf({ httpStatus: null, reason: 'course_not_found' })).toBe(404)
  expect(statusOf({ httpStatus: null, reason: 'bad_cursor' })).toBe(404)
  expect(statusOf({ httpStatus: null, reason: 'forbidden' })).toBe(503)
})
