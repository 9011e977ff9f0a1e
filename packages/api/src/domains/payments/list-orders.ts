import type { SignedIn } from '@lectern/auth/actor'

import type { Deps } from '../../deps.ts'
import type { OrderView } from './contract.ts'
import { readOrderViews } from './order-views.ts'

const MOST = 100

/** The actor's orders, newest first, at most 100. */
export function listOrders({ deps, actor }: { deps: Deps; actor: SignedIn }): Promise<OrderView[]> {
  return readOrderViews(deps.core.primary, actor.id, deps.clock.now(), MOST)
}
