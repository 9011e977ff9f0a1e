import type { Mail } from '@lectern/api/jobs'
import { LOCALES } from '@lectern/kernel/locale'
import { describe, expect, test } from 'vitest'

import { renderMail } from './render-mail.ts'

const RESET_URL = 'https://lectern.example/reset-password?token=a&b=c'

const RECEIPT: Mail = {
  template: 'receipt',
  name: 'Mona Adel',
  orderNumber: 'L-000123',
  orderUrl: 'https://lectern.example/orders/1',
  lines: [
    { title: 'Joins <drawn> & explained', amount: { amount: '125000', currency: 'EGP' }, url: 'https://lectern.example/learn/joins' },
    { title: 'فن الخط العربي', amount: { amount: '0', currency: 'EGP' }, url: 'https://lectern.example/learn/calligraphy' },
  ],
  total: { amount: '125000', currency: 'EGP' },
  paidAt: '2026-11-24T22:30:00.000Z',
}

const MAILS: Mail[] = [
  { template: 'verification_code', name: 'Mona Adel', code: '482913', minutes: 15 },
  { template: 'welcome', name: 'Mona Adel' },
  { template: 'password_reset', name: 'Mona Adel', url: RESET_URL, minutes: 30 },
  RECEIPT,
]

describe.each(LOCALES)('mails in %s', (locale) => {
  test.each(MAILS)('$template has a subject, a page and plain text, with nothing left to fill in', async (mail) => {
    const { subject, html, text } = await renderMail(mail, locale)
    for (const part of [subject, html, text]) {
      expect(part).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}|\$\{/)
      expect(part.trim()).not.toBe('')
    }
    expect(html).toContain(locale === 'ar' ? '<html lang="ar" dir="rtl">' : '<html lang="en" dir="ltr">')
    expect(text).toContain(mail.name)
    expect(/[\u0600-\u06FF]/.test(subject)).toBe(locale === 'ar')
    expect(text).not.toMatch(/<\/?(?:p|td|tr|table|div|a|h1|html)\b/)
  })

  test('the code can be copied from the text and is in the subject', async () => {
    const { subject, text } = await renderMail({ template: 'verification_code', name: 'Mona', code: '048291', minutes: 15 }, locale)
    expect(subject).toContain('048291')
    expect(text).toMatch(/^048291$/m)
  })

  test('a receipt names each course with its price and link, and what people type is not markup', async () => {
    const { html, text } = await renderMail(RECEIPT, locale)
    expect(html).toContain('Joins &lt;drawn&gt; &amp; explained')
    expect(html).toContain('href="https://lectern.example/learn/joins"')
    expect(text).toContain('1,250.00')
    expect(text).toContain('L-000123')
  })

  test('a reset link is in the text once, whole', async () => {
    const { text } = await renderMail({ template: 'password_reset', name: 'Mona', url: RESET_URL, minutes: 30 }, locale)
    expect(text.split(RESET_URL)).toHaveLength(2)
  })
})

test('minutes agree with their number in Arabic', async () => {
  const { text } = await renderMail({ template: 'verification_code', name: 'منى', code: '482913', minutes: 5 }, 'ar')
  expect(text).toContain('5 دقائق')
})
