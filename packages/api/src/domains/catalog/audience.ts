import type { Actor } from '@lectern/auth/actor'
import type { WireMoney } from '@lectern/kernel/money'

/** Corporate trainees see no prices anywhere (C9); every key of a cached answer with prices names the audience. */
export type Audience = 'public' | 'corporate'

export function audienceOf(actor: Actor): Audience {
  return actor.kind === 'user' && actor.role === 'corporate_trainee' ? 'corporate' : 'public'
}

export function priceFor(audience: Audience, price: WireMoney | null): WireMoney | null {
  return audience === 'corporate' ? null : price
}
