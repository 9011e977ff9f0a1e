import { expireOrders } from '@lectern/api/domains/payments/expire-orders'

import type { WorkerDeps } from '../deps.ts'

export async function expireOrdersDue(deps: WorkerDeps): Promise<void> {
  const closed = await expireOrders(deps)
  if (closed > 0) deps.log.info({ closed }, 'orders ran out')
}
