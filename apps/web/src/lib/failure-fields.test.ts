import { describe, expect, it } from 'vitest'

import { fieldProblems, mayPass } from './failure-fields.ts'

const failure = (fields: { field: string; reason: string }[]) => ({ reason: 'bad_input', details: {}, fields, httpStatus: 400 })
const say = (reason: string) => `says ${reason}`

describe('fieldProblems', () => {
  it('lists bad fields in the order of the form, one text each', () => {
    const problems = fieldProblems(
      failure([
        { field: 'password', reason: 'password_too_short' },
        { field: 'email', reason: 'bad_email' },
        { field: 'email', reason: 'too_long' },
      ]),
      ['email', 'password'],
      say,
    )
    expect(problems).toEqual([
      { field: 'email', text: 'says bad_email' },
      { field: 'password', text: 'says password_too_short' },
    ])
  })

  it('maps a path to the field that it is part of', () => {
    expect(fieldProblems(failure([{ field: 'price.amount', reason: 'bad_amount' }]), ['price'], say)).toEqual([{ field: 'price', text: 'says bad_amount' }])
    expect(fieldProblems(failure([{ field: 'priceless', reason: 'x' }]), ['price'], say)).toEqual([])
  })

  it('has nothing to say without a failure', () => {
    expect(fieldProblems(null, ['email'], say)).toEqual([])
  })
})

describe('mayPass', () => {
  it('is true for what may be gone in a moment', () => {
    expect(mayPass({ reason: 'network', details: {}, fields: [], httpStatus: null })).toBe(true)
    expect(mayPass({ reason: 'unavailable', details: {}, fields: [], httpStatus: 503 })).toBe(true)
    expect(mayPass(failure([]))).toBe(false)
  })
})
