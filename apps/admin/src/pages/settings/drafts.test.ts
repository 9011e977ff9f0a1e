import { expect, test } from 'vitest'

import { readRefund, readShare, refundDraft, shareDraft } from './drafts.ts'

test('a share goes into the form and comes back as it was', () => {
  for (const basisPoints of [0, 1, 1750, 2000, 9000]) expect(readShare(shareDraft({ basisPoints }))).toEqual({ value: { basisPoints } })
})

test('a share out of bounds, or none', () => {
  expect(readShare({ basisPoints: '90.01' })).toEqual({ problems: { basisPoints: 'too_big' } })
  expect(readShare({ basisPoints: '' })).toEqual({ problems: { basisPoints: 'required' } })
})

test('rules of refunds go into the form and come back as they were', () => {
  const rules = { belowProgressPercent: 50, unopenedPercent: 100, startedPercent: 70 }
  expect(readRefund(refundDraft(rules))).toEqual({ value: rules })
})

test('every wrong field of the rules is named', () => {
  expect(readRefund({ belowProgressPercent: '', unopenedPercent: '99.5', startedPercent: '70' })).toEqual({
    problems: { belowProgressPercent: 'required', unopenedPercent: 'too_many_decimals' },
  })
  expect(readRefund({ belowProgressPercent: '50', unopenedPercent: '101', startedPercent: '300' })).toEqual({
    problems: { unopenedPercent: 'too_big', startedPercent: 'too_big' },
  })
})
