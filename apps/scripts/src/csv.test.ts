import { expect, test } from 'vitest'

import { csvLine } from './csv.ts'

test('cells are quoted when they need it, and formulas are made inert', () => {
  expect(csvLine(['L-000001', 'He said "hi", twice', 'سطر\nثان', null, 3])).toBe('L-000001,"He said ""hi"", twice","سطر\nثان",,3\r\n')
  expect(csvLine(['=HYPERLINK("x")', '-1'])).toBe('"\'=HYPERLINK(""x"")",\'-1\r\n')
})
