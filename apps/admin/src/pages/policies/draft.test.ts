import type { PolicyVersion } from '@lectern/api/contracts/staff'
import { expect, test } from 'vitest'

import { changesNothing, draftFrom, problemsOf, publishInput, readKept } from './draft.ts'

const inForce: PolicyVersion = {
  version: 3,
  inForce: true,
  body: { en: 'The contract', ar: 'العقد' },
  changeNote: 'First',
  platformShareBasisPoints: 1750,
  publishedAt: '2026-11-01T10:00:00Z',
  publishedBy: null,
  acceptances: 12,
}

test('a new version begins with the text and the share in force', () => {
  const draft = draftFrom(inForce)
  expect(draft).toEqual({ body: inForce.body, changeNote: '', share: '17.5', base: 3 })
  expect(changesNothing(draft, inForce)).toBe(true)
  expect(draftFrom(undefined)).toEqual({ body: { en: '', ar: '' }, changeNote: '', share: '', base: 0 })
})

test('a change of either text or of the share is one', () => {
  const draft = draftFrom(inForce)
  expect(changesNothing({ ...draft, body: { ...draft.body, ar: 'عقد آخر' } }, inForce)).toBe(false)
  expect(changesNothing({ ...draft, share: '18' }, inForce)).toBe(false)
  expect(changesNothing({ ...draft, body: { ...draft.body, en: 'The contract\n' } }, inForce)).toBe(true)
  expect(changesNothing(draft, undefined)).toBe(false)
})

test('A5: both languages, a note and, for the contract, a share are needed', () => {
  const empty = { body: { en: ' ', ar: '' }, changeNote: '', share: '', base: 0 }
  expect(problemsOf('instructor_contract', empty)).toEqual({ en: 'required', ar: 'required', changeNote: 'required', share: 'required' })
  expect(problemsOf('payment_and_refund', empty)).toEqual({ en: 'required', ar: 'required', changeNote: 'required' })
  expect(problemsOf('instructor_contract', { ...draftFrom(inForce), changeNote: 'x'.repeat(301), share: '91' })).toEqual({
    changeNote: 'too_long',
    share: 'too_big',
  })
})

test('what is published names the version that was seen; only the contract has a share', () => {
  const draft = { ...draftFrom(inForce), changeNote: 'Clearer' }
  expect(publishInput('instructor_contract', draft, 4)).toEqual({
    kind: 'instructor_contract',
    version: 4,
    body: inForce.body,
    changeNote: 'Clearer',
    platformShareBasisPoints: 1750,
  })
  expect(publishInput('payment_and_refund', draft, 4).platformShareBasisPoints).toBeNull()
})

test('a kept draft comes back; what is none is forgotten', () => {
  const draft = draftFrom(inForce)
  expect(readKept(JSON.stringify(draft))).toEqual(draft)
  for (const other of [null, '', '{', '[]', '{"body":{}}', JSON.stringify({ ...draft, base: 'x' })]) expect(readKept(other)).toBeNull()
})
