import { money } from '@lectern/kernel/money'
import { expect, test } from 'vitest'

import type { PaymentEvent } from '../../ports.ts'
import { fromStored, toStored } from './stored-event.ts'

const at = { id: 'evt_1', createdAt: new Date('2026-11-24T12:00:00Z') }

test.each<PaymentEvent>([
  { ...at, type: 'checkout_paid', orderId: 'o', sessionId: 's', paymentId: 'p', paid: money(123_456_789_012_345n, 'KWD') },
  { ...at, type: 'checkout_expired', orderId: 'o', sessionId: 's' },
  { ...at, type: 'payment_declined', orderId: 'o', paymentId: 'p', declineCode: 'insufficient_funds' },
  { ...at, type: 'ignored', name: 'charge.updated' },
])('$type survives being stored as JSON', (event) => {
  expect(fromStored(JSON.parse(JSON.stringify(toStored(event))))).toEqual(event)
})
