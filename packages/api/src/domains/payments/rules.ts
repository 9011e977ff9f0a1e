import { createHash } from 'node:crypto'

import { allocate, type Money, money } from '@lectern/kernel/money'

const WHOLE = 10_000n

/** An instructor of a course, with the parts per ten thousand that the platform keeps by the contract they accepted. */
export interface Sharer {
  instructorId: string
  platformBasisPoints: bigint
}

export interface Split {
  instructors: { instructorId: string; amount: Money }[]
  platform: Money
}

/**
 * Shares what was paid for a course (M5): equally among its instructors, each leaving the platform its part by their own contract.
 * The parts always add up to the amount. Without an instructor all of it is the platform's.
 */
export function splitPayment(paid: Money, sharers: readonly Sharer[]): Split {
  if (sharers.length === 0) return { instructors: [], platform: paid }
  const equal = allocate(
    paid,
    sharers.map(() => 1n),
  )
  let platform = 0n
  const instructors = sharers.map(({ instructorId, platformBasisPoints }, index) => {
    const theirs = equal[index] ?? money(0n, paid.currency)
    const [kept = theirs, left = money(0n, paid.currency)] = allocate(theirs, [WHOLE - platformBasisPoints, platformBasisPoints])
    platform += left.amount
    return { instructorId, amount: kept }
  })
  return { instructors, platform: money(platform, paid.currency) }
}

/** How an order is called by people: "L-000123". */
export function orderNumber(number: number): string {
  return `L-${number.toString().padStart(6, '0')}`
}

/** What a checkout asks for, whatever the order of its courses: the same key with another request is refused (M4). */
export function checkoutHash(request: { courseIds: readonly string[]; total: Money }): string {
  const canonical = JSON.stringify([request.courseIds.toSorted(), request.total.amount.toString(), request.total.currency])
  return createHash('sha256').update(canonical).digest('hex')
}

/** Whether two orders are for exactly the same courses. */
export function sameCourses(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length
}

/** How long a checkout page stays open. The processor allows no less than 30 minutes. */
export const CHECKOUT_MINUTES = 60
const SHORTEST_CHECKOUT_MINUTES = 31
/** A page about to close is not worth sending somebody to. */
const MARGIN_MINUTES = 2

export function checkoutEnd(now: Date): Date {
  return new Date(now.getTime() + CHECKOUT_MINUTES * 60_000)
}

/** Whether an order that awaits payment can still be paid on its page, or a page can still be opened for it. */
export function canStillBePaid(order: { checkoutUrl: string | null; expiresAt: Date | null }, now: Date): boolean {
  if (order.expiresAt === null) return false
  const left = order.expiresAt.getTime() - now.getTime()
  return left > (order.checkoutUrl === null ? SHORTEST_CHECKOUT_MINUTES : MARGIN_MINUTES) * 60_000
}
