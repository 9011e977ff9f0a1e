import { webhookEvents } from '@lectern/db/core/payments'

import type { Deps, PaymentsDeps } from '../../deps.ts'
import { toStored } from './stored-event.ts'

/**
 * Takes a delivery of the card processor: verified, stored once and left to the worker, in one transaction (M2, M4). `refused` when it isn't
 * the processor's; any failure is thrown, so that the processor delivers it again.
 */
export async function receiveWebhook(
  { deps, payments }: { deps: Deps; payments: PaymentsDeps },
  delivery: { rawBody: string; signature: string },
): Promise<'accepted' | 'refused'> {
  const event = await payments.gateway.verifyWebhook(delivery.rawBody, delivery.signature)
  if (!event) return 'refused'
  await deps.core.transaction(async (tx) => {
    const now = deps.clock.now()
    const stored = await tx
      .insert(webhookEvents)
      .values({ id: event.id, type: event.type, payload: toStored(event), receivedAt: now, appliedAt: event.type === 'ignored' ? now : null })
      .onConflictDoNothing()
      .returning({ id: webhookEvents.id })
    if (stored.length > 0 && event.type !== 'ignored') await deps.jobs.enqueue(tx, 'payments.apply_event', { eventId: event.id })
  })
  return 'accepted'
}
