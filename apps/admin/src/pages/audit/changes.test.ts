import { expect, test } from 'vitest'

import { changesOf } from './changes.ts'

test('only what differs is a change', () => {
  expect(changesOf({ role: 'trainee', country: 'EG' }, { role: 'instructor', country: 'EG' })).toEqual([
    { field: 'role', before: 'trainee', after: 'instructor' },
  ])
})

test('what is there on one side only', () => {
  expect(changesOf({ suspended: false }, { suspended: true, reason: 'Spam' })).toEqual([
    { field: 'suspended', before: false, after: true },
    { field: 'reason', before: undefined, after: 'Spam' },
  ])
  expect(changesOf(null, { role: 'admin' })).toEqual([{ field: 'role', before: undefined, after: 'admin' }])
  expect(changesOf({ viewingId: 'x' }, null)).toEqual([{ field: 'viewingId', before: 'x', after: undefined }])
  expect(changesOf(null, null)).toEqual([])
})

test('nested values come by the name of their field', () => {
  expect(changesOf({ version: 1, value: { basisPoints: 2000 } }, { version: 2, value: { basisPoints: 1750 } })).toEqual([
    { field: 'version', before: 1, after: 2 },
    { field: 'basisPoints', before: 2000, after: 1750 },
  ])
})

test('lists are compared as a whole, and null is a value', () => {
  expect(changesOf({ filters: ['role'], share: null }, { filters: ['role'], share: 2000 })).toEqual([{ field: 'share', before: null, after: 2000 }])
})
