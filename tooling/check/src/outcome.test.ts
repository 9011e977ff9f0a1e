import { expect, it } from 'vitest'

import { countsOf, outcomeOf, sum, table } from './outcome.ts'

it('counts the tests of a report, and any other step as one', () => {
  const tests = outcomeOf('unit tests', 1500, true, countsOf({ numPassedTests: 40, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }))
  const types = outcomeOf('types', 900, true, undefined)
  expect(sum([tests, types])).toBe('41 passed, 0 failed')
  expect(table([tests, types])).toBe('  ok      unit tests              1.5 s  40 passed\n  ok      types                   0.9 s  1 passed')
})

it('counts a run that failed without a failed test as one failure', () => {
  expect(outcomeOf('unit tests', 0, false, { passed: 3, failed: 0, skipped: 0 })).toMatchObject({ passed: 3, failed: 1 })
  expect(outcomeOf('unit tests', 0, false, countsOf(undefined))).toMatchObject({ passed: 0, failed: 1 })
  expect(outcomeOf('lint', 0, false, undefined)).toMatchObject({ passed: 0, failed: 1 })
})

it('shows what was skipped', () => {
  expect(table([outcomeOf('unit tests', 0, true, { passed: 1, failed: 0, skipped: 2 })])).toContain('2 skipped')
})
