import { expect, test } from 'vitest'

import { readCoursesSearch } from './courses.ts'
import { ordersFilter, readOrdersSearch } from './orders.ts'
import { applicationsQuery, readApplicationsSearch } from './applications.ts'
import { narrowsPeople, peopleCsvPath, peopleQuery, readPeopleSearch } from './people.ts'
import { readDashboardSearch } from './periods.ts'
import { readPersonSearch } from './person.ts'

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

test('S2: the file of people has the filters of the list', () => {
  const search = readPeopleSearch({
    q: 'منى & co',
    role: 'trainee',
    state: 'suspended',
    country: 'EG',
    from: '2026-01-01',
    to: '2026-01-31',
    sort: 'name',
    open: ID,
  })
  expect(peopleQuery(search)).toEqual({
    q: 'منى & co',
    role: 'trainee',
    state: 'suspended',
    country: 'EG',
    joinedFrom: '2026-01-01',
    joinedTo: '2026-01-31',
    sort: 'name',
  })
  const url = new URL(peopleCsvPath(search), 'https://console.example')
  expect(url.pathname).toBe('/api/core/csv/users')
  expect(Object.fromEntries(url.searchParams)).toEqual(peopleQuery(search))
})

test('S2: filters of people that are not there are left out; nonsense is none', () => {
  const nothing = readPeopleSearch({ state: 'happy', country: 'Egypt', from: '2026-02-30', sort: 'newest' })
  expect(narrowsPeople(nothing)).toBe(false)
  expect(peopleCsvPath(nothing)).toBe('/api/core/csv/users?sort=newest')
  expect(narrowsPeople(readPeopleSearch({ country: 'EG' }))).toBe(true)
})

test('A6: applications that wait come first', () => {
  expect(applicationsQuery(readApplicationsSearch({}))).toEqual({ state: 'pending' })
  expect(applicationsQuery(readApplicationsSearch({ state: 'all' }))).toEqual({ state: null })
  expect(applicationsQuery(readApplicationsSearch({ state: 'rejected' }))).toEqual({ state: 'rejected' })
  expect(readApplicationsSearch({ state: 'pending', open: 'x' })).toEqual({})
})

test('the first part of a person’s page is not written in the address', () => {
  expect(readPersonSearch({ tab: 'overview' })).toEqual({})
  expect(readPersonSearch({ tab: 'audit', by: 'them' })).toEqual({ tab: 'audit', by: 'them' })
})
