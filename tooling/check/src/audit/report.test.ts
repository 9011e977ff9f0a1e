import { expect, test } from 'vitest'

import { auditOf } from './report.ts'

const report = (counts: Record<string, number>, advisories: object = {}) => JSON.stringify({ metadata: { vulnerabilities: counts }, advisories })

test('a grave fault of what ships fails, a lesser one is counted', () => {
  expect(auditOf(report({ low: 1, moderate: 2, high: 0, critical: 0 }))).toEqual({ kind: 'clean', lesser: 3 })
  const advisories = {
    1: { severity: 'critical', module_name: 'left', title: 'It runs away' },
    2: { severity: 'low', module_name: 'right', title: 'It walks' },
  }
  expect(auditOf(report({ high: 0, critical: 1, low: 1 }, advisories))).toEqual({ kind: 'faulty', faults: ['left: It runs away'] })
})

test('a registry that does not answer says nothing against anybody', () => {
  expect(auditOf(JSON.stringify({ error: { code: 'ERR_PNPM_AUDIT_BAD_RESPONSE' } }))).toEqual({ kind: 'not_asked', why: 'ERR_PNPM_AUDIT_BAD_RESPONSE' })
  expect(auditOf('getaddrinfo ENOTFOUND\nat x')).toEqual({ kind: 'not_asked', why: 'getaddrinfo ENOTFOUND' })
  expect(auditOf('')).toEqual({ kind: 'not_asked', why: 'no answer' })
})
