import { ORDER_STATUSES } from '@lectern/db/values'
import { z } from 'zod'

import { hue, id, instant, money } from './shared.ts'

export const orderView = z
  .strictObject({
    id,
    number: z.string().describe('Such as "L-000123"'),
    status: z.enum(ORDER_STATUSES),
    total: money,
    lines: z.array(z.strictObject({ courseId: id, slug: z.string(), title: z.string(), subjectHue: hue.nullable(), amount: money })),
    createdAt: instant,
    paidAt: instant.nullable(),
    payment: z.strictObject({ url: z.string(), expiresAt: instant }).nullable().describe('While it awaits payment: where to pay, and until when'),
    lastDeclineCode: z.string().nullable().describe("Why a card was declined, in the processor's words"),
  })
  .meta({ id: 'Order' })
