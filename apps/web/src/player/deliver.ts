import { failureOf } from '@lectern/client/failure'
import type { WatchResult } from '@lectern/api/contracts/learning'
import type { LecternClient } from '@lectern/client/client'

import type { Delivery, PendingWatch } from './outbox.ts'

/** Refusals that no later try will change. */
const FINAL = new Set(['no_grant', 'not_found', 'forbidden', 'bad_input', 'bad_id'])

/** Hands one lesson's spans to the server. */
export async function deliver(api: LecternClient, watch: PendingWatch, told: (lessonId: string, result: WatchResult) => void): Promise<Delivery> {
  try {
    told(watch.lessonId, await api.learning.recordWatch.mutate(watch))
    return 'done'
  } catch (error) {
    return FINAL.has(failureOf(error).reason) ? 'refused' : 'later'
  }
}

/** The same from a page that is being closed: the browser finishes the request after it. Nothing is known of the outcome, so the outbox keeps all. */
export function deliverAtLast(watch: PendingWatch): void {
  void fetch('/api/core/learning.recordWatch', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...watch, spans: watch.spans.slice(0, 50) }),
  }).catch(() => undefined)
}
