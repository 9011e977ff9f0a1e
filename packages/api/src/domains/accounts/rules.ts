import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'

import { isCommonPassword } from '@lectern/auth/common-passwords'
import { DomainError } from '@lectern/kernel/errors'

/** How long an e-mail code lives, and how often it may be guessed (A1). */
export const CODE_MINUTES = 15
export const CODE_TRIES = 5

/** How long a reset link lives (A3). */
export const RESET_MINUTES = 30

/** Live API tokens of one person. */
export const MAX_TOKENS = 50

/** After a rejection somebody may ask again to become an instructor (A6). */
const APPLY_AGAIN_DAYS = 30

/** How long somebody may change their mind about deleting their account (A7). */
export const DELETION_DAYS = 14

/** An export of one's data can be had once in so many hours, and downloaded for so many days (A7). */
export const EXPORT_EVERY_HOURS = 24
export const EXPORT_DAYS = 7
/** One that isn't done by then never will be. */
export const EXPORT_GIVEN_UP_MINUTES = 60

export function daysAfter(now: Date, days: number): Date {
  return minutesAfter(now, days * 24 * 60)
}

export function applyAgainFrom(rejectedAt: Date): Date {
  return daysAfter(rejectedAt, APPLY_AGAIN_DAYS)
}

export function minutesAfter(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

/** Six digits, each equally likely. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0')
}

/** A million codes are quickly tried, so the hash needs the servers' secret; the person is in it so that equal codes look different. */
export function codeHash(secret: string, userId: string, code: string): string {
  return createHmac('sha256', secret).update(`email-code:${userId}:${code}`).digest('hex')
}

export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Refuses a password that attackers try first: a common one, or one that is the person's own name or address (A2). */
export function demandGoodPassword(password: string, person: { username: string; email: string }): void {
  const plain = password.toLowerCase()
  const own = [person.username, person.email].some((name) => plain === name.toLowerCase())
  if (own || isCommonPassword(password)) throw new DomainError('INVALID', 'password_common', { field: 'password' })
}
