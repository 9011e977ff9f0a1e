import type { CheckoutRequest, PaymentEvent, PaymentGateway } from '@lectern/api/ports'
import { newId } from '@lectern/kernel/ids'
import { money } from '@lectern/kernel/money'
import { type LocalStripe, startLocalStripe } from '@lectern/local/stripe/start'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stripe } from 'stripe'

import { createStripeGateway } from '../src/stripe/gateway.ts'

const SECRET_KEY = 'sk_test_harness'
const WEBHOOK_SECRET = 'whsec_harness'

/** The local Stripe with our gateway and the real SDK pointed at it, and a receiver of its webhooks. */
export interface StripeHarness extends AsyncDisposable {
  readonly url: string
  readonly gateway: PaymentGateway
  readonly sdk: Stripe
  /** Verified events in the order in which they came, duplicates included. */
  readonly events: PaymentEvent[]
  /** Deliveries whose signature didn't hold. */
  readonly refused: string[]
  /** What the receiver answers; anything but 2xx is a failed delivery. */
  receiverStatus: number
  /** Moves Stripe's clock. */
  advance(milliseconds: number): void
  now(): Date
  restart(): Promise<void>
  eventsOf<T extends PaymentEvent['type']>(type: T): Extract<PaymentEvent, { type: T }>[]
}

export async function startStripeHarness(): Promise<StripeHarness> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-stripe-'))
  const events: PaymentEvent[] = []
  const refused: string[] = []
  let receiverStatus = 200
  let offset = 0

  const receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    if (receiverStatus === 200) {
      const event = await gateway.verifyWebhook(body, String(request.headers['stripe-signature']))
      if (event) events.push(event)
      else refused.push(body)
    }
    response.writeHead(receiverStatus).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, resolve))
  const webhook = { url: `http://localhost:${portOf(receiver.address())}/`, secret: WEBHOOK_SECRET }
  const now = () => new Date(Date.now() + offset)
  const start = (port: number) => startLocalStripe({ port, dir, webhook, secretKey: SECRET_KEY, retryBaseMs: 50, clock: now })
  let server: LocalStripe = await start(0)
  const { url } = server
  const gateway = createStripeGateway({ secretKey: SECRET_KEY, webhookSecret: WEBHOOK_SECRET, apiBase: url })
  const port = Number(new URL(url).port)

  return {
    url,
    gateway,
    sdk: new Stripe(SECRET_KEY, { host: 'localhost', port, protocol: 'http', telemetry: false, maxNetworkRetries: 0 }),
    events,
    refused,
    get receiverStatus() {
      return receiverStatus
    },
    set receiverStatus(status) {
      receiverStatus = status
    },
    advance(milliseconds) {
      offset += milliseconds
    },
    now,
    async restart() {
      await server.close()
      server = await start(port)
    },
    eventsOf(type) {
      return events.filter((event): event is Extract<PaymentEvent, { type: typeof type }> => event.type === type)
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      receiver.closeAllConnections()
      await new Promise((resolve) => receiver.close(resolve))
      await rm(dir, { recursive: true, force: true })
    },
  }
}

export function portOf(address: string | { port: number } | null): number {
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port')
  return address.port
}

/** A checkout of one course at 450.00 EGP, unless told otherwise. */
export function checkoutRequest(harness: Pick<StripeHarness, 'now'>, overrides: Partial<CheckoutRequest> = {}): CheckoutRequest {
  const orderId = overrides.orderId ?? newId()
  return {
    orderId,
    lines: [{ title: 'SQL joins', amount: money(45_000n, 'EGP') }],
    customerEmail: 'mona@example.com',
    locale: 'en',
    successUrl: `http://shop.local/orders/${orderId}`,
    cancelUrl: 'http://shop.local/cart',
    expiresAt: new Date(harness.now().getTime() + 31 * 60_000),
    idempotencyKey: orderId,
    ...overrides,
  }
}

/** Sends the Checkout form as a browser does. */
export function submitCard(pageUrl: string, number: string, fields: Record<string, string> = {}): Promise<Response> {
  return post(pageUrl, { email: 'mona@example.com', number, exp: '12 / 34', cvc: '123', ...fields })
}

export function post(url: string, fields: Record<string, string>): Promise<Response> {
  return fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) })
}

export const CARDS = {
  paid: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  authentication: '4000 0025 0000 3155',
  disputed: '4000 0000 0000 0259',
} as const
