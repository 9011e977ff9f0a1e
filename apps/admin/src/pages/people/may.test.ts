import { expect, test } from 'vitest'

import { barTo } from './may.ts'

const ME = 'me'
const person = { id: 'other', role: 'trainee', suspended: false, erased: false } as const

test('S2: nobody changes their own role, suspends themselves or looks at the site as themselves', () => {
  const me = { ...person, id: ME, role: 'admin' } as const
  expect([barTo('role', me, ME), barTo('suspend', me, ME), barTo('view_as', me, ME)]).toEqual(['yourself', 'yourself', 'yourself'])
  expect(barTo('end_sessions', me, ME)).toBeNull()
})

test('S2: suspending and reinstating belong to the state that a person is in', () => {
  expect(barTo('suspend', person, ME)).toBeNull()
  expect(barTo('reinstate', person, ME)).toBe('not_suspended')
  expect(barTo('suspend', { ...person, suspended: true }, ME)).toBe('suspended')
  expect(barTo('reinstate', { ...person, suspended: true }, ME)).toBeNull()
})

test('A8: the site is not looked at as another administrator or somebody suspended', () => {
  expect(barTo('view_as', person, ME)).toBeNull()
  expect(barTo('view_as', { ...person, role: 'admin' }, ME)).toBe('admin')
  expect(barTo('view_as', { ...person, suspended: true }, ME)).toBe('suspended')
})

test('A7: nothing is done to somebody erased', () => {
  const gone = { ...person, erased: true }
  expect([barTo('role', gone, ME), barTo('suspend', gone, ME), barTo('end_sessions', gone, ME), barTo('view_as', gone, ME)]).toEqual(
    Array.from({ length: 4 }, () => 'erased'),
  )
})
