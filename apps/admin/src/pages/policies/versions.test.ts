import type { PolicyHistory, PolicyVersion } from '@lectern/api/contracts/staff'
import { expect, test } from 'vitest'

import { beforeOf, inForceOf, inOrder, versionOf } from './versions.ts'

const version = (number: number, inForce = false): PolicyVersion => ({
  version: number,
  inForce,
  body: { en: `Text ${number}`, ar: `نص ${number}` },
  changeNote: null,
  platformShareBasisPoints: null,
  publishedAt: '2026-11-01T10:00:00Z',
  publishedBy: null,
  acceptances: 0,
})
const history: PolicyHistory = { kind: 'payment_and_refund', versions: [version(4, true), version(3), version(1)] }

test('S6: finds the version in force, one by its number, and the one before it', () => {
  expect(inForceOf(history)?.version).toBe(4)
  expect(inForceOf({ ...history, versions: [] })).toBeUndefined()
  expect(versionOf(history, 3)?.version).toBe(3)
  expect(versionOf(history, 2)).toBeUndefined()
  expect(beforeOf(history, 3)?.version).toBe(1)
  expect(beforeOf(history, 1)).toBeUndefined()
})

test('a comparison reads from old to new', () => {
  expect(inOrder(version(3), version(1)).map(({ version: number }) => number)).toEqual([1, 3])
  expect(inOrder(version(1), version(3)).map(({ version: number }) => number)).toEqual([1, 3])
})
