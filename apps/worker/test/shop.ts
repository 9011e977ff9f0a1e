import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { receiveWebhook } from '@lectern/api/domains/payments/receive-webhook'
import { applyPaymentEvent } from '@lectern/api/domains/payments/apply-payment-event'
import type { PaymentGateway } from '@lectern/api/ports'
import { type TestApp, testApp } from '@lectern/api/test/app'
import type { SignedIn } from '@lectern/auth/actor'
import { policyAcceptances } from '@lectern/db/core/accounts'
import { orders, postings, webhookEvents } from '@lectern/db/core/payments'
import { grants } from '@lectern/db/core/learning'
import { newId } from '@lectern/kernel/ids'
import { money, toWire } from '@lectern/kernel/money'
import { startLocalStripe } from '@lectern/local/stripe/start'
import { createStripeGateway } from '@lectern/providers/stripe'
import { testClock } from '@lectern/testing/clock'
import { makeCourse, type TestCourse } from '@lectern/testing/factories'
import { asc, eq, isNull, sql } from 'drizzle-orm'
import { onTestFinished } from 'vitest'

const SECRET_KEY = 'sk_test_shop'
const WEBHOOK_SECRET = 'whsec_shop'

export interface Shop {
  app: TestApp
  gateway: PaymentGateway
  stripeUrl: string
  /** A trainee who accepted the policy. */
  buyer(): Promise<SignedIn>
  /** A published course at `price` minor units of EGP. */
  course(price?: bigint, instructors?: number): Promise<TestCourse>
  checkout(buyer: SignedIn, courses: readonly TestCourse[], total: bigint, key?: string): ReturnType<ReturnType<TestApp['as']>['payments']['checkout']>
  /** Pays, or tries to, on the processor's page as a browser does; gives the address that the page sends to. */
  pay(pageUrl: string, card?: string): Promise<string | null>
  /** Applies what the webhook stored, oldest first, as the worker does. */
  applyEvents(): Promise<void>
  statusOf(orderId: string): Promise<string | undefined>
  /** Sum of the postings, how many there are, and live grants. */
  books(): Promise<{ balance: bigint; postings: number; grants: number }>
  /** Whether webhooks reach us. */
  webhooks: { reachable: boolean; delivered: number }
}

export const CARDS = { paid: '4242424242424242', declined: '4000000000009995', authentication: '4000002500003155' } as const

/** Our procedures on fresh databases with the local Stripe, its webhooks really delivered. */
export async function openShop(): Promise<Shop> {
  const clock = testClock()
  const dir = await mkdtemp(join(tmpdir(), 'lectern-shop-'))
  const webhooks = { reachable: true, delivered: 0 }
  let receive: (delivery: { rawBody: string; signature: string }) => Promise<'accepted' | 'refused'> = () => Promise.reject(new Error('not open yet'))

  const receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    if (!webhooks.reachable) return void response.writeHead(503).end()
    const outcome = await receive({ rawBody: Buffer.concat(chunks).toString(), signature: String(request.headers['stripe-signature']) }).catch(() => 'failed')
    if (outcome === 'accepted') webhooks.delivered++
    response.writeHead(outcome === 'accepted' ? 200 : 400).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const address = receiver.address()
  if (typeof address !== 'object' || address === null) throw new Error('the receiver has no port')
  const stripe = await startLocalStripe({
    port: 0,
    dir,
    webhook: { url: `http://127.0.0.1:${address.port}/webhooks/stripe`, secret: WEBHOOK_SECRET },
    secretKey: SECRET_KEY,
    retryBaseMs: 50,
    clock: () => clock.now(),
  })
  onTestFinished(async () => {
    await stripe.close()
    receiver.closeAllConnections()
    receiver.close()
    await rm(dir, { recursive: true, force: true })
  })
  const gateway = createStripeGateway({ secretKey: SECRET_KEY, webhookSecret: WEBHOOK_SECRET, apiBase: stripe.url })
  const app = await testApp({ payments: { gateway }, clock })
  receive = (delivery) => receiveWebhook({ deps: app.deps, payments: { gateway } }, delivery)
  const { primary } = app.deps.core

  return {
    app,
    gateway,
    stripeUrl: stripe.url,
    webhooks,
    async buyer() {
      const buyer = await app.signedIn('trainee')
      await primary.insert(policyAcceptances).values({ userId: buyer.id, kind: 'payment_and_refund', version: 1, acceptedAt: clock.now() })
      return buyer
    },
    async course(price = 10_000n, instructors = 1) {
      const teachers: SignedIn[] = []
      for (let i = 0; i < instructors; i++) teachers.push(await app.signedIn('instructor'))
      return makeCourse(primary, { instructorIds: teachers.map((teacher) => teacher.id), price: money(price, 'EGP') })
    },
    checkout: (buyer, courses, total, key = newId()) =>
      app.as(buyer, { idempotencyKey: key }).payments.checkout({ courseIds: courses.map((course) => course.id), total: toWire(money(total, 'EGP')) }),
    async pay(pageUrl, card = CARDS.paid) {
      const body = new URLSearchParams({ email: 'buyer@test.example', number: card, exp: '12 / 34', cvc: '123' })
      const answer = await fetch(pageUrl, { method: 'POST', redirect: 'manual', body })
      return answer.headers.get('location')
    },
    async applyEvents() {
      const waiting = await primary
        .select({ id: webhookEvents.id })
        .from(webhookEvents)
        .where(isNull(webhookEvents.appliedAt))
        .orderBy(asc(webhookEvents.receivedAt))
      for (const { id } of waiting) await applyPaymentEvent(app.deps, id)
    },
    async statusOf(orderId) {
      const [row] = await primary.select({ status: orders.status }).from(orders).where(eq(orders.id, orderId))
      return row?.status
    },
    async books() {
      const [money] = await primary.select({ balance: sql<string>`coalesce(sum(${postings.amount}), 0)`, count: sql<number>`count(*)::int` }).from(postings)
      const live = await primary.$count(grants, isNull(grants.endedAt))
      return { balance: BigInt(money?.balance ?? 0), postings: money?.count ?? 0, grants: live }
    },
  }
}
