import { fromWire, toWire } from '@lectern/kernel/money'
import { currencySchema } from '@lectern/kernel/money-schema'
import { z } from 'zod'

import type { PaymentEvent } from '../../ports.ts'

const base = { id: z.string(), createdAt: z.iso.datetime().transform((text) => new Date(text)) }
const amount = z.object({ amount: z.string().regex(/^\d+$/), currency: currencySchema }).transform(fromWire)

const storedEvent = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('checkout_paid'), orderId: z.string(), sessionId: z.string(), paymentId: z.string(), paid: amount }),
  z.object({ ...base, type: z.literal('checkout_expired'), orderId: z.string(), sessionId: z.string() }),
  z.object({ ...base, type: z.literal('payment_declined'), orderId: z.string(), paymentId: z.string(), declineCode: z.string() }),
  z.object({ ...base, type: z.literal('ignored'), name: z.string() }),
])

/** An event as JSON, for its row. */
export function toStored(event: PaymentEvent): Record<string, unknown> {
  return { ...event, createdAt: event.createdAt.toISOString(), ...(event.type === 'checkout_paid' && { paid: toWire(event.paid) }) }
}

export function fromStored(payload: unknown): PaymentEvent {
  return storedEvent.parse(payload)
}
