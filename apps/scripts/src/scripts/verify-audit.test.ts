import { expect, test } from 'vitest'

import { inWords } from './verify-audit.ts'

const checkedAt = '2026-11-24T18:00:00.000Z'

test('S8: a log that holds is said to, with the end of its chain', () => {
  expect(inWords({ entries: 1, head: 'abc', checkedAt, broken: null })).toBe(`The audit log holds: 1 entry, checked at ${checkedAt}.\nEnd of the chain: abc`)
  expect(inWords({ entries: 0, head: null, checkedAt, broken: null })).toBe(`The audit log holds: 0 entries, checked at ${checkedAt}.`)
})

test('S8: of a broken one the entry and the fault are named', () => {
  const words = inWords({ entries: 41, head: 'abc', checkedAt, broken: { seq: 42, fault: 'missing' } })
  expect(words).toBe(`BROKEN at entry 42 (missing): it is gone.\nUp to there 41 entries hold; checked at ${checkedAt}.`)
})
