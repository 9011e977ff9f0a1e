import type { OrderStatus } from '@lectern/db/values'
import { idSchema } from '@lectern/kernel/ids'
import type { WireMoney } from '@lectern/kernel/money'
import { moneySchema } from '@lectern/kernel/money-schema'
import { z } from 'zod'

import { versionSchema } from '../../wire.ts'

const courseIds = z.array(idSchema).min(1, { error: 'required' }).max(20, { error: 'too_many' })

export const quoteInput = z.object({ courseIds })

/** `total` is what the buyer was shown; when the price has changed since, nothing is ordered (`quote_changed`). All courses must share a currency. */
export const checkoutInput = z.object({ courseIds, total: moneySchema, acceptPolicyVersion: versionSchema.min(1).nullish() })
export const orderInput = z.object({ orderId: idSchema })

export interface Quote {
  lines: { courseId: string; slug: string; title: string; instructor: string; subjectHue: number | null; amount: WireMoney }[]
  total: WireMoney
  /** What stands in the way, first one first; null when it can be bought. */
  obstacle: 'email_not_verified' | 'policy_not_accepted' | null
  policyVersion: number
}

/** `pay`: send the browser to `url` (the processor's page). `done`: nothing to pay, the courses are open. */
export type CheckoutResult = { next: 'pay'; orderId: string; url: string } | { next: 'done'; orderId: string }

export interface OrderView {
  id: string
  /** "L-000123" */
  number: string
  status: OrderStatus
  total: WireMoney
  lines: { courseId: string; slug: string; title: string; subjectHue: number | null; amount: WireMoney }[]
  createdAt: string
  paidAt: string | null
  /** While awaiting payment: where to pay, and until when. */
  payment: { url: string; expiresAt: string } | null
  /** The last card that was declined on it, in the processor's words (`insufficient_funds`). */
  lastDeclineCode: string | null
}

/** Outputs: order → OrderView (own; admins any). orders → OrderView[], newest first, at most 100. */
