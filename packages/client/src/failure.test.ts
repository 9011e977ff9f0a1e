import { TRPCClientError } from '@trpc/client'
import { describe, expect, it } from 'vitest'

import { failureOf } from './failure.ts'

describe('failureOf', () => {
  it('reads what the server said', () => {
    const data = { code: 'CONFLICT', httpStatus: 409, reason: 'email_taken', details: { field: 'email' }, fields: [{ field: 'email', reason: 'email_taken' }] }
    const error = TRPCClientError.from({ error: { message: 'email_taken', code: -32_009, data } })
    expect(failureOf(error)).toEqual({
      reason: 'email_taken',
      details: { field: 'email' },
      fields: [{ field: 'email', reason: 'email_taken' }],
      httpStatus: 409,
    })
  })

  it('knows the reason by the message, which is all that a rendered page hands to the browser', () => {
    expect(failureOf(new Error('course_not_found')).reason).toBe('course_not_found')
    expect(failureOf(new Error('forbidden')).reason).toBe('forbidden')
  })

  it('takes anything without an answer for a broken line', () => {
    expect(failureOf(TRPCClientError.from(new TypeError('Failed to fetch'))).reason).toBe('network')
    expect(failureOf(new Error('boom')).reason).toBe('network')
    expect(failureOf('boom').reason).toBe('network')
  })
})
