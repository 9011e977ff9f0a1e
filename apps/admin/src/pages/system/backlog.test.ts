import { expect, test } from 'vitest'

import { backlogOf } from './backlog.ts'

const queue = (name: string, waiting: number, oldestWaitingSeconds: number | null) => ({
  partition: 'core' as const,
  name,
  waiting,
  active: 0,
  failed: 0,
  oldestWaitingSeconds,
})

test('S9: nothing waits', () => {
  expect(backlogOf([])).toEqual({ waiting: 0, oldestSeconds: null, behind: false })
  // Jobs for later are waiting, but none is due.
  expect(backlogOf([queue('mail', 3, null)])).toEqual({ waiting: 3, oldestSeconds: null, behind: false })
})

test('S9: the oldest job of any queue says whether the worker keeps up', () => {
  expect(backlogOf([queue('mail', 2, 4), queue('probe', 1, 0)])).toEqual({ waiting: 3, oldestSeconds: 4, behind: false })
  expect(backlogOf([queue('mail', 2, 4), queue('probe', 1, 900)])).toEqual({ waiting: 3, oldestSeconds: 900, behind: true })
})
