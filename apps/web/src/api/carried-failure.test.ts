import { failureOf } from '@lectern/client/failure'
import { expect, test } from 'vitest'

import { carriedFailure } from './carried-failure.ts'

const data = { reason: 'rate_limited', details: { retryAfterSeconds: 30 }, fields: [], httpStatus: 429 }

test('a refusal arrives in the browser with its reason, details and status', () => {
  const refusal = Object.assign(new Error('rate_limited'), { data })
  expect(carriedFailure.test(refusal)).toBe(true)
  expect(failureOf(carriedFailure.fromSerializable(carriedFailure.toSerializable(refusal)))).toEqual(data)
})

test('other errors go as they always do', () => {
  expect(carriedFailure.test(new Error('boom'))).toBe(false)
  expect(carriedFailure.test(Object.assign(new Error('boom'), { data: 'something' }))).toBe(false)
  expect(carriedFailure.test('rate_limited')).toBe(false)
})
