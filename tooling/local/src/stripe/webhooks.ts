import { createHmac } from 'node:crypto'

import { stripeId } from './state/ids.ts'
import type { Event, Kind, StripeObject, WebhookEndpoint } from './state/objects.ts'
import type { Delivery, Store } from './state/store.ts'
import type { Cause } from './state/world.ts'
import { viewOf } from './api/view.ts'

export interface WebhookOptions {
  apiVersion: string
  now(): number
  /** The wait before the second attempt; each later one is twice as long, up to an hour. */
  retryBaseMs: number
  maxAttempts: number
  log(line: string): void
}

const ATTEMPT_TIMEOUT_MS = 20_000
const PARALLEL_ATTEMPTS = 16
const LONGEST_WAIT_MS = 3_600_000
/** Events of one payment leave in a mixed order, because Stripe promises none. */
const SHUFFLE_MS = 40

/** Records events and delivers them, signed, until the receiver answers 2xx. */
export class Webhooks {
  readonly #store: Store
  readonly #options: WebhookOptions
  readonly #running = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(store: Store, options: WebhookOptions) {
    this.#store = store
    this.#options = options
  }

  emit(type: string, object: { id: string; object: Kind }, cause?: Cause, previous?: Record<string, unknown>): void {
    const endpoints = this.#endpointsFor(type)
    const stored = this.#store.get(object.object, object.id)
    const event: Event = {
      id: stripeId('evt'),
      object: 'event',
      created: this.#options.now(),
      livemode: false,
      api_version: this.#options.apiVersion,
      type,
      ...(object.object === 'account' && { account: object.id }),
      data: { object: structuredClone(viewOf(this.#store, stored)), ...(previous && { previous_attributes: previous }) },
      pending_webhooks: endpoints.length,
      request: { id: cause?.requestId ?? null, idempotency_key: cause?.idempotencyKey ?? null },
    }
    this.#store.put(event)
    for (const endpoint of endpoints) this.#enqueue(event, endpoint)
    this.schedule()
  }

  /** Delivers an event again to every endpoint that wants it, as a processor that lost our answer would. */
  redeliver(event: Event): void {
    for (const endpoint of this.#endpointsFor(event.type)) this.#enqueue(event, endpoint)
    this.schedule()
  }

  /** Sets the timer for the next attempt that is due. */
  schedule(): void {
    clearTimeout(this.#timer)
    // A full house schedules again when one of the attempts ends.
    if (this.#closed || this.#running.size >= PARALLEL_ATTEMPTS) return
    const waiting = [...this.#store.deliveries.values()].filter((delivery) => !this.#running.has(delivery.id))
    if (waiting.length === 0) return
    const next = Math.min(...waiting.map((delivery) => delivery.nextAt))
    this.#timer = setTimeout(() => this.#deliverDue(), Math.max(0, next - Date.now()))
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }

  #endpointsFor(type: string): WebhookEndpoint[] {
    return this.#store
      .all('webhook_endpoint')
      .filter(({ status, enabled_events: events }) => status === 'enabled' && (events.includes('*') || events.includes(type)))
  }

  #enqueue(event: Event, endpoint: WebhookEndpoint): void {
    this.#store.putDelivery({ id: stripeId('dlv'), eventId: event.id, endpointId: endpoint.id, attempt: 0, nextAt: Date.now() + Math.random() * SHUFFLE_MS })
  }

  #deliverDue(): void {
    for (const delivery of this.#store.deliveries.values()) {
      if (this.#running.size >= PARALLEL_ATTEMPTS) break
      if (delivery.nextAt > Date.now() || this.#running.has(delivery.id)) continue
      this.#running.add(delivery.id)
      void this.#attempt(delivery).finally(() => {
        this.#running.delete(delivery.id)
        this.schedule()
      })
    }
    this.schedule()
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const event = this.#store.find('event', delivery.eventId)
    const endpoint = this.#store.find('webhook_endpoint', delivery.endpointId)
    const accepted = event !== undefined && endpoint !== undefined && (await this.#send(event, endpoint))
    if (this.#closed) return
    const attempt = delivery.attempt + 1
    if (accepted && event) {
      event.pending_webhooks = Math.max(0, event.pending_webhooks - 1)
      this.#store.put(event)
    }
    if (accepted || !event || !endpoint || attempt >= this.#options.maxAttempts) this.#store.finishDelivery(delivery.id)
    else this.#store.putDelivery({ ...delivery, attempt, nextAt: Date.now() + this.#backOff(attempt) })
    this.#store.commit()
    this.#options.log(`webhook ${event?.type ?? delivery.eventId}: ${accepted ? 'delivered' : `attempt ${attempt} failed`}`)
  }

  #backOff(attempt: number): number {
    const wait = Math.min(this.#options.retryBaseMs * 2 ** (attempt - 1), LONGEST_WAIT_MS)
    return wait * (0.75 + Math.random() / 2)
  }

  async #send(event: Event, endpoint: WebhookEndpoint): Promise<boolean> {
    const payload = JSON.stringify(event satisfies StripeObject)
    try {
      const response = await fetch(endpoint.url, {
        method: 'POST',
        body: payload,
        redirect: 'manual',
        signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS),
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
          'stripe-signature': signatureOf(payload, endpoint.internal.secret),
        },
      })
      await response.body?.cancel()
      return response.ok
    } catch {
      return false
    }
  }
}

/** Signed afresh for every attempt with the real time, because receivers refuse signatures older than five minutes. */
function signatureOf(payload: string, secret: string): string {
  const seconds = Math.floor(Date.now() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${payload}`).digest('hex')}`
}
