import type { LecternClient } from '@lectern/client/client'
import { m } from '@lectern/i18n/messages'
import { beforeEach, expect, test } from 'vitest'

import { onPaymentPage, payWith } from '../src/card.ts'
import { clientOf, once, signUpQuietly } from '../src/people.ts'
import { seen } from '../src/seen.ts'
import { stack } from '../src/stack.ts'
import { newVisitor, type Visitor } from '../src/visitor.ts'

const say = { locale: 'en' } as const

let buyer: Visitor
let client: LecternClient

beforeEach(async () => {
  buyer = await newVisitor()
  await signUpQuietly(buyer)
  client = await clientOf(buyer)
  const { version } = await client.accounts.policy.query({ kind: 'payment_and_refund' })
  await client.accounts.acceptPolicy.mutate({ version })
})

async function courseOf(slug: string): Promise<{ courseId: string; slug: string }> {
  return { courseId: (await client.catalog.course.query({ slug })).id, slug }
}

async function goesToPay({ page, goto }: Visitor, courseId: string): Promise<void> {
  await goto(`/checkout?course=${courseId}`)
  await page.getByRole('main').locator('form button[type=submit]').click()
  await onPaymentPage(page, stack.stripe)
}

const ordersOf = async () => (await client.payments.orders.query()).map(({ status }) => status)

test('M2: leaving the payment page keeps the order, which can be paid from there', async () => {
  const { page } = buyer
  const { courseId } = await courseOf('sql-joins')
  await goesToPay(buyer, courseId)
  await page.locator('a.back').click()
  await seen(page.getByRole('heading', { level: 1, name: m.checkout_cancelled_title({}, say) }))
  expect(await ordersOf()).toEqual(['awaiting_payment'])

  await page.getByRole('link', { name: m.checkout_pay_now({}, say) }).click()
  await onPaymentPage(page, stack.stripe)
  await payWith(page, 'paid')
  await seen(page.getByRole('heading', { level: 1, name: m.checkout_paid_title({}, say) }), 30_000)
  expect(await ordersOf()).toEqual(['paid'])
})

test('M2: an order is paid although the tab was closed before the shop answered', async () => {
  const { page, context } = buyer
  const { courseId, slug } = await courseOf('reading-financial-statements')
  await goesToPay(buyer, courseId)
  // The processor takes the card; its answer, the way back to the shop, never reaches the browser.
  const taken = Promise.withResolvers<number>()
  await context.route(`${stack.stripe}/c/pay/**`, async (route) => {
    taken.resolve((await route.fetch({ maxRedirects: 0 })).status())
    await route.abort()
  })
  await payWith(page, 'paid')
  expect(await taken.promise).toBe(303)
  await page.close()
  await expect.poll(ordersOf, { timeout: 30_000 }).toEqual(['paid'])
  expect((await client.learning.content.query({ slug })).access).toBe('enrolled')
})

test('M1 M4: pressing twice is one order, and an owned course is not sold again', async () => {
  const { page } = buyer
  const { courseId, slug } = await courseOf('sql-joins')
  await buyer.goto(`/checkout?course=${courseId}`)
  await page.getByRole('main').locator('form button[type=submit]').dblclick()
  await onPaymentPage(page, stack.stripe)
  expect(await ordersOf()).toEqual(['awaiting_payment'])
  await payWith(page, 'paid')
  await seen(page.getByRole('heading', { level: 1, name: m.checkout_paid_title({}, say) }), 30_000)

  await buyer.goto(`/checkout?course=${courseId}`)
  await seen(page.getByText(m.error_already_owned({}, say)))
  await buyer.goto(`/courses/${slug}`)
  await seen(page.getByText(m.course_owned({}, say)))
  const again = client.payments.checkout.mutate({ courseIds: [courseId], total: { amount: '45000', currency: 'EGP' } }, once())
  await expect(again).rejects.toMatchObject({ data: { reason: 'already_owned' } })
  expect(await ordersOf()).toEqual(['paid'])
})
