import { applyPaymentEvent } from '@lectern/api/domains/payments/apply-payment-event'
import type { Jobs } from '@lectern/api/jobs'

import type { WorkerDeps } from '../deps.ts'

export function applyEvent(deps: WorkerDeps, { eventId }: Jobs['payments.apply_event']): Promise<void> {
  return applyPaymentEvent(deps, eventId)
}
