import type { Form } from '../api/form.ts'
import { stripeId } from './ids.ts'
import type { Kind, Metadata } from './objects.ts'
import type { Store } from './store.ts'

/** What every part of the local Stripe works with. */
export interface World {
  store: Store
  /** Where the browser and the SDK reach this server. */
  origin: string
  /** Seconds since 1970, as Stripe writes times. */
  now(): number
  /** Records an event and starts its deliveries. */
  emit(type: string, object: { id: string; object: Kind }, cause?: Cause, previous?: Record<string, unknown>): void
}

/** The API request that made something happen; absent for what happens on a hosted page. */
export interface Cause {
  requestId: string
  idempotencyKey: string | null
}

/** One API call, parsed. */
export interface Call extends Cause {
  params: Form
  /** The connected account of the Stripe-Account header. */
  account: string | null
}

/** The fields that nearly every object has. */
export function newObject<K extends Kind>(world: World, prefix: string, object: K, metadata: Metadata = {}) {
  return { id: stripeId(prefix), object, created: world.now(), livemode: false as const, metadata }
}
