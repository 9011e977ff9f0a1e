import type { CheckoutRequest, PaymentGateway } from '@lectern/api/ports'
import { DomainError } from '@lectern/kernel/errors'
import { Stripe } from 'stripe'

import { toStripeAmount } from './amount.ts'
import { toPaymentEvent } from './events.ts'

export interface StripeGatewayOptions {
  secretKey: string
  webhookSecret: string
  /** Another server that speaks Stripe's API, such as `http://localhost:4300`. */
  apiBase?: string
}

const TIMEOUT_MS = 15_000
const RETRIES = 2

/** Card payments by Stripe Checkout. */
export function createStripeGateway({ secretKey, webhookSecret, apiBase }: StripeGatewayOptions): PaymentGateway {
  const stripe = new Stripe(secretKey, { ...serverOf(apiBase), timeout: TIMEOUT_MS, maxNetworkRetries: RETRIES, telemetry: false })

  return {
    async createCheckout(request) {
      const session = await reach(() => stripe.checkout.sessions.create(paramsOf(request), { idempotencyKey: request.idempotencyKey }))
      // A replayed answer is the first one, so the address is there even when the session has been closed since.
      if (!session.url) throw new Error(`Checkout session ${session.id} came without a url`)
      return { sessionId: session.id, url: session.url }
    },

    async expireCheckout(sessionId) {
      try {
        await reach(() => stripe.checkout.sessions.expire(sessionId))
        return 'expired'
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
        const { status } = await reach(() => stripe.checkout.sessions.retrieve(sessionId))
        if (status === 'expired') return 'expired'
        if (status === 'complete') return 'completed'
        throw error
      }
    },

    async verifyWebhook(rawBody, signature) {
      try {
        return toPaymentEvent(await stripe.webhooks.constructEventAsync(rawBody, signature, webhookSecret))
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError) return null
        throw error
      }
    },
  }
}

function paramsOf(request: CheckoutRequest): Stripe.Checkout.SessionCreateParams {
  const { orderId, locale } = request
  return {
    mode: 'payment',
    client_reference_id: orderId,
    customer_email: request.customerEmail,
    // Checkout has no Arabic: the browser's language decides there.
    locale: locale === 'ar' ? 'auto' : locale,
    line_items: request.lines.map(({ title, amount: price }) => {
      const { amount, currency } = toStripeAmount(price)
      return { quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: title } } }
    }),
    metadata: { orderId, locale },
    payment_intent_data: { metadata: { orderId } },
    success_url: request.successUrl,
    cancel_url: request.cancelUrl,
    expires_at: Math.floor(request.expiresAt.getTime() / 1000),
  }
}

/** Stripe can't be reached or asks us to wait: the person may try again with the same idempotency key. */
async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const { StripeConnectionError, StripeAPIError, StripeRateLimitError } = Stripe.errors
    if (error instanceof StripeConnectionError || error instanceof StripeAPIError || error instanceof StripeRateLimitError) {
      const unavailable = new DomainError('UNAVAILABLE', 'payments_unavailable')
      unavailable.cause = error
      throw unavailable
    }
    throw error
  }
}

function serverOf(apiBase: string | undefined): Pick<Stripe.StripeConfig, 'host' | 'port' | 'protocol'> {
  if (apiBase === undefined) return {}
  const { hostname, port, protocol } = new URL(apiBase)
  return { host: hostname, ...(port !== '' && { port }), protocol: protocol === 'http:' ? 'http' : 'https' }
}
