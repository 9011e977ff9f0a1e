import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Stripe's documented test cards. */
export const CARDS = { paid: '4242424242424242', declined: '4000000000000002', threeDSecure: '4000002500003155' } as const

/** Types a card into the payment page and presses its one big button. */
export async function payWith(page: Page, card: keyof typeof CARDS): Promise<void> {
  await page.locator('#number').fill(CARDS[card])
  await page.locator('#exp').fill('12 / 34')
  await page.locator('#cvc').fill('123')
  await page.locator('button.primary').click()
}

/** Waits until the browser shows the processor's page. */
export async function onPaymentPage(page: Page, origin: string): Promise<void> {
  await page.waitForURL((url) => url.origin === origin && url.pathname.startsWith('/c/pay/'))
  await expect.poll(() => page.locator('#number').isVisible()).toBe(true)
}

/** Answers for the bank on its 3-D Secure page. */
export async function answerBank(page: Page, answer: 'complete' | 'fail'): Promise<void> {
  await page.waitForURL((url) => url.pathname.startsWith('/3ds/'))
  await page.locator(`button[name=answer][value=${answer}]`).click()
}
