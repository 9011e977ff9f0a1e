import { expect, test } from 'vitest'

import { readCoursesSearch } from './courses.ts'
import { ordersFilter, readOrdersSearch } from './orders.ts'
import { readPeopleSearch } from './people.ts'
import { readDashboardSearch } from './periods.ts'

const ID = '0192f0c1-2b3c-7d4e-8f50-1234567890ab'

test('the orders of a period: its last day counts', () => {
  const search = readOrdersSearch({ q: ' 1042 ', status: 'paid', from: '2026-11-01', to: '2026-11-30', open: ID })
  expect(search).toEqual({ q: '1042', status: 'paid', from: '2026-11-01', to: '2026-11-30', open: ID })
  expect(ordersFilter(search)).toEqual({ q: '1042', status: 'paid', from: '2026-11-01', to: '2026-12-01' })
})

test('nonsense in an address is as if it were not there', () => {
  expect(ordersFilter(readOrdersSearch({ status: 'stolen', from: 'yesterday', to: '2026-02-30', open: '../..' }))).toEqual({
    q: '',
    status: null,
    from: null,
    to: null,
  })
  expect(readCoursesSearch({ status: 'paid', language: 'fr' })).toEqual({})
  expect(readPeopleSearch({ role: 'emperor', q: ['a', 'b'] })).toEqual({})
  expect(readDashboardSearch({ days: '31' })).toEqual({})
})

test('courses and people', () => {
  expect(readCoursesSearch({ q: 'sql', status: 'draft', language: 'ar', open: ID })).toEqual({ q: 'sql', status: 'draft', language: 'ar', open: ID })
  expect(readPeopleSearch({ q: 'mona', role: 'instructor', open: ID })).toEqual({ q: 'mona', role: 'instructor', open: ID })
})

test('the usual period is not written in the address', () => {
  expect(readDashboardSearch({ days: '90' })).toEqual({ days: 90 })
  expect(readDashboardSearch({ days: 365 })).toEqual({ days: 365 })
  expect(readDashboardSearch({ days: '30' })).toEqual({})
})
