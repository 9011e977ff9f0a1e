import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { OrderView, orderInput } from './contract.ts'
import { readOrderView } from './order-views.ts'
import { maySeeOrder } from './policy.ts'

/** One order, as it stands at this moment: the page that waits for a payment asks for it. Of somebody else: NOT_FOUND. */
export async function getOrder({ deps, actor }: { deps: Deps; actor: SignedIn }, input: z.output<typeof orderInput>): Promise<OrderView> {
  const order = await readOrderView(deps.core.primary, input.orderId, deps.clock.now())
  if (!order || !maySeeOrder(actor, order)) throw new DomainError('NOT_FOUND', 'order_not_found')
  return order.view
}
