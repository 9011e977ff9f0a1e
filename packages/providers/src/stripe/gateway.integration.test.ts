import { newId } from '@lectern/kernel/ids'
import { money } from '@lectern/kernel/money'
import { Stripe } from 'stripe'
import { expect, test } from 'vitest'

import { CARDS, checkoutRequest, post, startStripeHarness, submitCard } from '../../test/stripe-harness.ts'
import { createStripeGateway } from './gateway.ts'

test('M2: a paid checkout is told by a signed webhook with the order and the money', async () => {
  await using stripe = await startStripeHarness()
  const request = checkoutRequest(stripe)
  const { sessionId, url } = await stripe.gateway.createCheckout(request)

  const paid = await submitCard(url, CARDS.paid)

  expect([paid.status, paid.headers.get('location')]).toEqual([303, request.successUrl])
  await expect
    .poll(() => stripe.eventsOf('checkout_paid'))
    .toEqual([expect.objectContaining({ orderId: request.orderId, sessionId, paymentId: expect.stringMatching(/^pi_/), paid: money(45_000n, 'EGP') })])
  expect(stripe.refused).toEqual([])
})

test('a declined card leaves the checkout open, and another card pays it once', async () => {
  await using stripe = await startStripeHarness()
  const request = checkoutRequest(stripe)
  const { url } = await stripe.gateway.createCheckout(request)

  const declined = await submitCard(url, CARDS.declined)
  expect(declined.status).toBe(402)
  expect(await declined.text()).toContain('Your card was declined. Try another card.')
  await expect.poll(() => stripe.eventsOf('payment_declined')).toEqual([expect.objectContaining({ orderId: request.orderId, declineCode: 'generic_decline' })])

  await submitCard(url, CARDS.paid)
  const again = await submitCard(url, CARDS.paid)

  expect(again.headers.get('location')).toBe(request.successUrl)
  await expect.poll(() => stripe.eventsOf('checkout_paid')).toHaveLength(1)
  expect((await stripe.sdk.charges.list()).data.filter((charge) => charge.paid)).toHaveLength(1)
})

test('3-D Secure: the payment waits for the bank, which confirms it', async () => {
  await using stripe = await startStripeHarness()
  const request = checkoutRequest(stripe)
  const { url } = await stripe.gateway.createCheckout(request)

  const bank = (await submitCard(url, CARDS.authentication)).headers.get('location') ?? ''
  expect(await (await fetch(bank)).text()).toContain('Complete authentication')
  expect(stripe.eventsOf('checkout_paid')).toEqual([])
  const done = await post(bank, { answer: 'complete' })

  expect(done.headers.get('location')).toBe(request.successUrl)
  await expect.poll(() => stripe.eventsOf('checkout_paid')).toHaveLength(1)
})

test('3-D Secure: a failed authentication goes back to the form and can be followed by another card', async () => {
  await using stripe = await startStripeHarness()
  const { url } = await stripe.gateway.createCheckout(checkoutRequest(stripe))

  const bank = (await submitCard(url, CARDS.authentication)).headers.get('location') ?? ''
  const failed = (await post(bank, { answer: 'fail' })).headers.get('location') ?? ''
  expect(await (await fetch(failed)).text()).toContain('Your bank could not confirm that it is you.')
  await expect.poll(() => stripe.eventsOf('payment_declined')).toEqual([expect.objectContaining({ declineCode: 'payment_intent_authentication_failure' })])
  // The bank's page is over: pressing its button again changes nothing.
  await post(bank, { answer: 'complete' })
  expect(stripe.eventsOf('checkout_paid')).toEqual([])

  await submitCard(url, CARDS.paid)
  await expect.poll(() => stripe.eventsOf('checkout_paid')).toHaveLength(1)
})

test('a checkout that nobody pays expires by itself at its time, and is told', async () => {
  await using stripe = await startStripeHarness()
  const request = checkoutRequest(stripe)
  const { sessionId, url } = await stripe.gateway.createCheckout(request)

  stripe.advance(32 * 60_000)

  await expect.poll(() => stripe.eventsOf('checkout_expired'), { timeout: 5_000 }).toEqual([expect.objectContaining({ orderId: request.orderId, sessionId })])
  const page = await submitCard(url, CARDS.paid)
  expect(page.status).toBe(410)
  expect(await page.text()).toContain('This checkout has expired')
})

test('a checkout can be closed; one that is paid says so', async () => {
  await using stripe = await startStripeHarness()
  const open = await stripe.gateway.createCheckout(checkoutRequest(stripe))
  const paid = await stripe.gateway.createCheckout(checkoutRequest(stripe))
  await submitCard(paid.url, CARDS.paid)

  expect(await stripe.gateway.expireCheckout(open.sessionId)).toBe('expired')
  expect(await stripe.gateway.expireCheckout(open.sessionId)).toBe('expired')
  expect(await stripe.gateway.expireCheckout(paid.sessionId)).toBe('completed')
  expect((await submitCard(open.url, CARDS.paid)).status).toBe(410)
})

test('M4: the same idempotency key gives the same checkout, and refuses other parameters', async () => {
  await using stripe = await startStripeHarness()
  const request = checkoutRequest(stripe)

  const first = await stripe.gateway.createCheckout(request)
  await stripe.restart()
  const second = await stripe.gateway.createCheckout(request)

  expect(second).toEqual(first)
  await expect(stripe.gateway.createCheckout({ ...request, cancelUrl: 'http://shop.local/other' })).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
  expect((await stripe.sdk.checkout.sessions.list()).data).toHaveLength(1)
})

test.each([
  ['JPY', 500n, '¥500', 500],
  ['EGP', 1_250n, 'EGP 12.50', 1250],
  ['KWD', 12_340n, 'KWD 12.340', 12340],
] as const)('%s is charged in its own minor units', async (currency, amount, shown, stripeAmount) => {
  await using stripe = await startStripeHarness()
  const { sessionId, url } = await stripe.gateway.createCheckout(checkoutRequest(stripe, { lines: [{ title: 'One course', amount: money(amount, currency) }] }))

  expect((await stripe.sdk.checkout.sessions.retrieve(sessionId)).amount_total).toBe(stripeAmount)
  expect((await (await fetch(url)).text()).replaceAll('\u00a0', ' ')).toContain(`Pay ${shown}`)
  await submitCard(url, CARDS.paid)
  await expect.poll(() => stripe.eventsOf('checkout_paid').map((event) => event.paid)).toEqual([money(amount, currency)])
})

test('several lines are charged as their sum', async () => {
  await using stripe = await startStripeHarness()
  const lines = [10_001n, 20_002n, 1n].map((amount, index) => ({ title: `Course ${index}`, amount: money(amount, 'USD') }))
  const { url } = await stripe.gateway.createCheckout(checkoutRequest(stripe, { lines }))
  await submitCard(url, CARDS.paid)
  await expect.poll(() => stripe.eventsOf('checkout_paid').map((event) => event.paid)).toEqual([money(30_004n, 'USD')])
})

test('an unreachable processor is told apart from a refusal', async () => {
  await using stripe = await startStripeHarness()
  const nobody = createStripeGateway({ secretKey: 'sk_test_x', webhookSecret: 'whsec_x', apiBase: 'http://localhost:9' })
  await expect(nobody.createCheckout(checkoutRequest(stripe))).rejects.toMatchObject({ code: 'UNAVAILABLE', reason: 'payments_unavailable' })
  await expect(stripe.gateway.createCheckout(checkoutRequest(stripe, { expiresAt: new Date(), idempotencyKey: newId() }))).rejects.toBeInstanceOf(
    Stripe.errors.StripeInvalidRequestError,
  )
})
