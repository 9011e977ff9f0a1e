import { findCard } from '../cards.ts'
import { type Form, text } from '../api/form.ts'
import type { CardEntry } from '../state/objects.ts'
import type { Word } from './words.ts'

export type Field = 'email' | 'number' | 'exp' | 'cvc' | 'name'

/** What is in the fields, as typed. */
export type Typed = Record<Field, string>

/** What is wrong, by field; `form` is about the card as a whole. */
export type Problems = Partial<Record<Field | 'form', Word>>

export const FILLED = { exp: '12 / 34', cvc: '123' } as const

export function readTyped(form: Form): Typed {
  const value = (field: Field) => text(form, field)?.trim().slice(0, 200) ?? ''
  return { email: value('email'), number: value('number'), exp: value('exp'), cvc: value('cvc'), name: value('name') }
}

/** Checks the fields as Stripe's form does before it asks a bank. `needsCard` is false when there is nothing to pay. */
export function findProblems(typed: Typed, needsCard: boolean, now: Date): Problems {
  const problems: Problems = {}
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email)) problems.email = 'errorEmail'
  if (!needsCard) return problems
  const number = digitsOf(typed.number)
  if (!passesLuhn(number)) problems.number = 'errorNumber'
  else if (!findCard(number)) problems.number = 'errorUnknownCard'
  const expiry = readExpiry(typed.exp)
  if (!expiry) problems.exp = 'errorExp'
  else if (expiry <= now) problems.exp = 'errorExpPast'
  if (!/^\d{3,4}$/.test(typed.cvc)) problems.cvc = 'errorCvc'
  return problems
}

export function entryOf(typed: Typed): CardEntry {
  return { number: digitsOf(typed.number), email: typed.email, name: typed.name || null }
}

/** "4242424242424242" as people read it on a card. */
export function grouped(number: string): string {
  return digitsOf(number).replace(/(\d{4})(?=\d)/g, '$1 ')
}

/** Where the page shows a bank's refusal. */
export function problemOfDecline(code: string | undefined, declineCode: string | undefined): Problems {
  switch (declineCode ?? code) {
    case 'incorrect_cvc':
      return { cvc: 'errorCvcWrong' }
    case 'expired_card':
      return { exp: 'errorExpPast' }
    case 'incorrect_number':
      return { number: 'errorUnknownCard' }
    case 'insufficient_funds':
      return { form: 'errorInsufficient' }
    case 'processing_error':
      return { form: 'errorProcessing' }
    default:
      return { form: 'errorDeclined' }
  }
}

function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '')
}

/** The first moment at which a card with this expiry is no longer good. */
function readExpiry(typed: string): Date | null {
  const [, month = '', year = ''] = /^(\d{1,2})\s*\/\s*(?:20)?(\d{2})$/.exec(typed) ?? []
  const number = Number(month)
  return number >= 1 && number <= 12 ? new Date(Date.UTC(2000 + Number(year), number, 1)) : null
}

function passesLuhn(number: string): boolean {
  if (!/^\d{13,19}$/.test(number)) return false
  const sum = Array.from(number)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0
}
