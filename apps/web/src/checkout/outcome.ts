import type { OrderView } from '@lectern/api/contracts/payments'

/** What the return page says; only the order decides, never the address. */
export type Outcome = 'waiting' | 'paid' | 'declined' | 'cancelled' | 'expired' | 'failed'

/** `cancelled`: the person came back by the processor's way out, which tells only what to say while the order still waits. */
export function outcomeOf(order: Pick<OrderView, 'status' | 'lastDeclineCode'>, cancelled: boolean): Outcome {
  if (order.status !== 'awaiting_payment') return SETTLED[order.status]
  if (!cancelled) return 'waiting'
  return order.lastDeclineCode === null ? 'cancelled' : 'declined'
}

const SETTLED = {
  paid: 'paid',
  partly_refunded: 'paid',
  refunded: 'paid',
  expired: 'expired',
  failed: 'failed',
} as const satisfies Record<Exclude<OrderView['status'], 'awaiting_payment'>, Outcome>

/** Whether the order may still change by itself, so that looking again is worth it. */
export function isOpen(order: Pick<OrderView, 'status'>): boolean {
  return order.status === 'awaiting_payment'
}

/** Milliseconds until the next look: quick at first, then slower, never stopping. */
export function nextLook(looks: number): number {
  return Math.min(700 * 1.4 ** looks, 15_000)
}
