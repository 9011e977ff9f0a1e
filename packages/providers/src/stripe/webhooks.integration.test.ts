import { Stripe } from 'stripe'
import { expect, test } from 'vitest'

import { CARDS, checkoutRequest, startStripeHarness, submitCard } from '../../test/stripe-harness.ts'

test('M2: a webhook that is forged, changed or old is nothing', async () => {
  await using stripe = await startStripeHarness()
  const { gateway } = stripe
  const secret = 'whsec_harness'
  const payload = JSON.stringify({ id: 'evt_1', object: 'event', created: 1_700_000_000, type: 'ping', data: { object: {} } })
  const signed = (options: { secret: string; timestamp?: number }) => Stripe.webhooks.generateTestHeaderString({ payload, ...options })
  const sixMinutesAgo = Math.floor(Date.now() / 1000) - 360

  expect(await gateway.verifyWebhook(payload, signed({ secret }))).toEqual({
    id: 'evt_1',
    createdAt: new Date(1_700_000_000_000),
    type: 'ignored',
    name: 'ping',
  })
  expect(await gateway.verifyWebhook(payload, signed({ secret: 'whsec_other' }))).toBeNull()
  expect(await gateway.verifyWebhook(`${payload} `, signed({ secret }))).toBeNull()
  expect(await gateway.verifyWebhook(payload, signed({ secret, timestamp: sixMinutesAgo }))).toBeNull()
  expect(await gateway.verifyWebhook(payload, '')).toBeNull()
  expect(await gateway.verifyWebhook(payload, 't=1,v1=00')).toBeNull()
})

test('a webhook is sent again until the receiver is back', async () => {
  await using stripe = await startStripeHarness()
  stripe.receiverStatus = 500
  const { url } = await stripe.gateway.createCheckout(checkoutRequest(stripe))
  await submitCard(url, CARDS.paid)
  const [event] = (await stripe.sdk.events.list({ type: 'checkout.session.completed' })).data
  expect(event?.pending_webhooks).toBe(1)

  stripe.receiverStatus = 200

  await expect.poll(() => stripe.eventsOf('checkout_paid'), { timeout: 5_000 }).toHaveLength(1)
  await expect.poll(async () => (await stripe.sdk.events.retrieve(event?.id ?? '')).pending_webhooks).toBe(0)
})

test('deliveries that are due survive a restart of the processor', async () => {
  await using stripe = await startStripeHarness()
  stripe.receiverStatus = 503
  const { url, sessionId } = await stripe.gateway.createCheckout(checkoutRequest(stripe))
  await submitCard(url, CARDS.paid)
  await stripe.restart()
  stripe.receiverStatus = 200

  await expect.poll(() => stripe.eventsOf('checkout_paid'), { timeout: 5_000 }).toHaveLength(1)
  expect((await stripe.sdk.checkout.sessions.retrieve(sessionId)).payment_status).toBe('paid')
})

test('M4: an event can be delivered again with the same id', async () => {
  await using stripe = await startStripeHarness()
  const { url } = await stripe.gateway.createCheckout(checkoutRequest(stripe))
  await submitCard(url, CARDS.paid)
  await expect.poll(() => stripe.eventsOf('checkout_paid')).toHaveLength(1)
  const [first] = stripe.eventsOf('checkout_paid')

  const answer = await fetch(`${stripe.url}/_local/events/${first?.id}`, { method: 'POST' })

  expect(answer.status).toBe(202)
  await expect.poll(() => stripe.eventsOf('checkout_paid').map(({ id }) => id)).toEqual([first?.id, first?.id])
})
