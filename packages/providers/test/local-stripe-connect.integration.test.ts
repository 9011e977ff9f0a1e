import { expect, test } from 'vitest'

import { CARDS, post, startStripeHarness, submitCard, type StripeHarness } from './stripe-harness.ts'

/** An instructor's account that finished its onboarding. */
async function onboarded({ sdk }: StripeHarness): Promise<string> {
  const account = await sdk.accounts.create({ type: 'express', country: 'US', capabilities: { transfers: { requested: true } } })
  const link = await sdk.accountLinks.create({
    account: account.id,
    type: 'account_onboarding',
    return_url: 'http://shop.local/teach',
    refresh_url: 'http://shop.local/again',
  })
  expect((await post(link.url, {})).headers.get('location')).toBe('http://shop.local/teach')
  return account.id
}

async function balanceOf({ sdk }: StripeHarness, stripeAccount?: string): Promise<number> {
  const balance = await sdk.balance.retrieve({}, stripeAccount ? { stripeAccount } : {})
  return balance.available[0]?.amount ?? 0
}

test('T7: nothing is transferred to an account before its onboarding, and a transfer can be taken back', async () => {
  await using stripe = await startStripeHarness()
  const { sdk } = stripe
  const fresh = await sdk.accounts.create({ type: 'express' })
  await expect(sdk.transfers.create({ amount: 500, currency: 'usd', destination: fresh.id })).rejects.toMatchObject({
    code: 'insufficient_capabilities_for_transfer',
  })

  const account = await onboarded(stripe)
  const transfer = await sdk.transfers.create({ amount: 500, currency: 'usd', destination: account, transfer_group: 'order_1' })
  await sdk.transfers.createReversal(transfer.id, { amount: 200 })

  expect(await balanceOf(stripe, account)).toBe(300)
  expect(await balanceOf(stripe)).toBe(-300)
  expect(await sdk.transfers.retrieve(transfer.id)).toMatchObject({ amount_reversed: 200, reversed: false, reversals: { data: [{ amount: 200 }] } })
})

test('a refund gives back the charge, the transfer and the fee in the same proportion, and never more', async () => {
  await using stripe = await startStripeHarness()
  const { sdk } = stripe
  const destination = await onboarded(stripe)
  const session = await sdk.checkout.sessions.create({
    mode: 'payment',
    success_url: 'http://shop.local/ok',
    line_items: [{ quantity: 2, price_data: { currency: 'usd', unit_amount: 5_000, product_data: { name: 'Seat' } } }],
    payment_intent_data: { transfer_data: { destination }, application_fee_amount: 2_000 },
  })
  await submitCard(session.url ?? '', CARDS.paid)
  const paid = await sdk.checkout.sessions.retrieve(session.id, { expand: ['payment_intent.latest_charge.balance_transaction'] })
  const intent = typeof paid.payment_intent === 'object' ? paid.payment_intent : null
  expect(intent).toMatchObject({ amount_received: 10_000, latest_charge: { balance_transaction: { amount: 10_000, fee: 320, net: 9_680 } } })
  expect(await balanceOf(stripe, destination)).toBe(8_000)

  const payment_intent = intent?.id ?? ''
  await sdk.refunds.create({ payment_intent, amount: 5_000, reverse_transfer: true, refund_application_fee: true }, { idempotencyKey: 'refund-1' })
  await sdk.refunds.create({ payment_intent, amount: 5_000, reverse_transfer: true, refund_application_fee: true }, { idempotencyKey: 'refund-1' })

  expect(await balanceOf(stripe, destination)).toBe(4_000)
  await expect(sdk.refunds.create({ payment_intent, amount: 5_001 })).rejects.toMatchObject({ param: 'amount' })
  await sdk.refunds.create({ payment_intent })
  await expect(sdk.refunds.create({ payment_intent })).rejects.toMatchObject({ code: 'charge_already_refunded' })
  expect((await sdk.events.list({ type: 'charge.refunded' })).data).toHaveLength(2)
})

test('a disputed payment opens a dispute', async () => {
  await using stripe = await startStripeHarness()
  const intent = await stripe.sdk.paymentIntents.create({ amount: 700, currency: 'usd', confirm: true, payment_method: 'pm_card_createDispute' })
  expect(intent.status).toBe('succeeded')
  expect((await stripe.sdk.disputes.list({ payment_intent: intent.id })).data).toMatchObject([{ amount: 700, status: 'needs_response' }])
})

test('lists are paged, filtered and newest first', async () => {
  await using stripe = await startStripeHarness()
  for (const name of ['a', 'b', 'c']) await stripe.sdk.customers.create({ name, metadata: { n: name } })
  const names: (string | null | undefined)[] = []
  for await (const customer of stripe.sdk.customers.list({ limit: 1 })) names.push(customer.name)
  expect(names).toEqual(['c', 'b', 'a'])
})

test('a live key, an unknown key and an unknown object are refused as Stripe does', async () => {
  await using stripe = await startStripeHarness()
  const call = (key: string) => fetch(`${stripe.url}/v1/customers`, { headers: { authorization: `Bearer ${key}` } })
  expect((await call('sk_live_harness')).status).toBe(401)
  expect((await call('sk_test_other')).status).toBe(401)
  await expect(stripe.sdk.customers.retrieve('cus_nothing')).rejects.toMatchObject({ statusCode: 404, code: 'resource_missing' })
})
