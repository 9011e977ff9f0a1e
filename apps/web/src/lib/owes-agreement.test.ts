import { expect, test } from 'vitest'

import { owesAgreement } from './owes-agreement.ts'

const person = { role: 'trainee', paymentPolicyAccepted: false, viewing: null } as const

test('A5: whoever logs in without having accepted the policy in force is shown it', () => {
  expect(owesAgreement(person, '/learn')).toBe(true)
  expect(owesAgreement({ ...person, role: 'instructor' }, '/teach')).toBe(true)
  expect(owesAgreement({ ...person, paymentPolicyAccepted: true }, '/learn')).toBe(false)
})

test('A5: not on the way to the checkout, which asks for it itself', () => {
  expect(owesAgreement(person, '/checkout?course=1')).toBe(false)
  expect(owesAgreement(person, '/checkout-notes')).toBe(true)
})

test('C9: corporate trainees see nothing of money', () => {
  expect(owesAgreement({ ...person, role: 'corporate_trainee' }, '/learn')).toBe(false)
})
