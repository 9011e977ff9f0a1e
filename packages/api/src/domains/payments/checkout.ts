import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'
import type { Locale } from '@lectern/kernel/locale'
import type { z } from 'zod'

import type { Deps, PaymentsDeps } from '../../deps.ts'
import { closeOrder } from './close-order.ts'
import type { CheckoutResult, checkoutInput } from './contract.ts'
import { openPage } from './open-page.ts'
import { placeOrder } from './place-order.ts'

/** Each turn but the last found an order of another window of the same person in its way and closed it. */
const TURNS = 4

/**
 * Orders courses at the total that the buyer was shown and says where to pay (M1, M2, M4). Money is in minor units.
 * Throws `email_not_verified`, `policy_not_accepted`, `policy_changed`, `course_not_for_sale`, `already_owned`, `mixed_currencies`, `quote_changed`
 * (with the new `amount` and `currency`), `idempotency_mismatch`, `order_closed`, `payment_in_progress` (with `orderId`) or `checkout_unavailable`.
 */
export async function checkout(
  context: { deps: Deps; payments: PaymentsDeps; actor: SignedIn; idempotencyKey: string; locale: Locale },
  input: z.output<typeof checkoutInput>,
): Promise<CheckoutResult> {
  for (let turn = 0; turn < TURNS; turn++) {
    const placed = await context.deps.core.transaction((tx) => placeOrder(tx, context, input))
    if (placed.next === 'done') return placed
    if (placed.next === 'open_page') {
      const url = await openPage(context, placed.order, placed.customerEmail)
      if (url !== null) return { next: 'pay', orderId: placed.order.id, url }
    } else {
      for (const order of placed.orders) await closeOrder(context, order)
    }
  }
  throw new DomainError('UNAVAILABLE', 'checkout_unavailable')
}
