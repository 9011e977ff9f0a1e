import { expect, test } from 'vitest'

import { CARDS, checkoutRequest, post, startStripeHarness, submitCard } from './stripe-harness.ts'

test('the page says what is wrong beside each field and keeps what was typed', async () => {
  await using stripe = await startStripeHarness()
  const { url } = await stripe.gateway.createCheckout(checkoutRequest(stripe))

  const answer = await submitCard(url, '4242 4242 4242 4241', { exp: '13 / 34', cvc: '1', name: 'Mona <b>' })
  const page = await answer.text()

  expect(answer.status).toBe(422)
  for (const [field, problem] of [
    ['number', 'Your card number is incomplete or invalid.'],
    ['exp', 'Enter the expiry as MM / YY'],
    ['cvc', 'Enter the 3 or 4 digits'],
  ]) {
    expect(page).toMatch(new RegExp(`id="${field}-error" role="alert">${problem}`))
  }
  expect(page).toContain('value="4242 4242 4242 4241"')
  expect(page).toContain('value="Mona &#60;b&#62;"')
  expect((await stripe.sdk.paymentIntents.list()).data).toEqual([])
})

test('E1: an order in Arabic is paid on a page in Arabic, right to left', async () => {
  await using stripe = await startStripeHarness()
  const { url } = await stripe.gateway.createCheckout(checkoutRequest(stripe, { locale: 'ar' }))

  const page = await (await fetch(url, { headers: { 'accept-language': 'en' } })).text()
  expect(page).toContain('<html lang="ar" dir="rtl">')
  const declined = await (await submitCard(url, CARDS.declined)).text()
  expect(declined).toContain('رُفضت بطاقتك. جرّب بطاقة أخرى.')
})

test('a test card is filled in by one press, also without JavaScript', async () => {
  await using stripe = await startStripeHarness()
  const { url } = await stripe.gateway.createCheckout(checkoutRequest(stripe))

  const page = await (await post(url, { name: 'Mona', fill: '4000000000009995' })).text()

  expect(page).toContain('value="4000 0000 0000 9995"')
  expect(page).toContain('value="12 / 34"')
  expect(page).toContain('value="Mona"')
})

test('titles are shown as text, the way back is the cancel address, and a paid page leads on', async () => {
  await using stripe = await startStripeHarness()
  const request = checkoutRequest(stripe)
  const lines = request.lines.map((line) => ({ ...line, title: '<script>alert(1)</script>' }))
  const { url } = await stripe.gateway.createCheckout({ ...request, lines })

  const answer = await fetch(url)
  const page = await answer.text()
  expect(page).not.toContain('<script>alert')
  expect(page).toContain(`class="back" href="${request.cancelUrl}"`)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")

  await submitCard(url, CARDS.paid)
  const over = await (await fetch(url)).text()
  expect(over).toContain('This has been paid')
  expect(over).toContain(`href="${request.successUrl}"`)
})

test('an unknown page is a 404, not a failure', async () => {
  await using stripe = await startStripeHarness()
  expect((await fetch(`${stripe.url}/c/pay/cs_test_nothing`)).status).toBe(404)
  expect((await fetch(`${stripe.url}/`)).status).toBe(404)
  expect((await fetch(`${stripe.url}/_local/health`)).status).toBe(200)
})
