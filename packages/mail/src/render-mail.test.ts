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
  { template: 'email_change_code', name: 'Mona Adel', code: '482913', minutes: 15 },
  { template: 'email_changed', name: 'Mona Adel', newEmail: 'mona@new.example' },
  { template: 'account_made', name: 'Mona Adel', role: 'instructor', username: 'mona', url: RESET_URL, days: 7 },
  { template: 'application_decided', name: 'Mona Adel', approved: true, answer: 'Your sample is <lovely>.\nCome in.', url: 'https://lectern.example/teach' },
  { template: 'application_decided', name: 'Mona Adel', approved: false, answer: null, url: 'https://lectern.example/account' },
  { template: 'data_export_ready', name: 'Mona Adel', url: 'https://lectern.example/account', days: 7 },
  { template: 'deletion_planned', name: 'Mona Adel', dueAt: '2026-12-08T09:30:00.000Z', url: 'https://lectern.example/account' },
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

  test('A4: the code for a new address can be copied from the text, and the old address is told which it is', async () => {
    const { subject, text } = await renderMail({ template: 'email_change_code', name: 'Mona', code: '048291', minutes: 15 }, locale)
    expect(subject).toContain('048291')
    expect(text).toMatch(/^048291$/m)
    expect((await renderMail({ template: 'email_changed', name: 'Mona', newEmail: 'mona@new.example' }, locale)).text).toContain('mona@new.example')
  })

  test('A6: an account that staff made says how to log in; a decision brings the answer of staff, if there is one', async () => {
    const made = await renderMail({ template: 'account_made', name: 'Mona', role: 'instructor', username: 'mona.adel', url: RESET_URL, days: 7 }, locale)
    expect(made.text).toContain('mona.adel')
    expect(made.text.split(RESET_URL)).toHaveLength(2)
    const decided = { template: 'application_decided', name: 'Mona', url: 'https://lectern.example/teach' } as const
    const approved = await renderMail({ ...decided, approved: true, answer: 'Your sample is <lovely>.' }, locale)
    expect(approved.text).toContain('Your sample is <lovely>.')
    expect(approved.html).toContain('Your sample is &lt;lovely&gt;.')
    const rejected = await renderMail({ ...decided, approved: false, answer: null }, locale)
    expect(rejected.subject).not.toBe(approved.subject)
    expect(rejected.html).not.toContain('<blockquote')
  })

  test('A7: a planned deletion names the day and the way back', async () => {
    const { subject, text } = await renderMail(
      { template: 'deletion_planned', name: 'Mona', dueAt: '2026-12-08T09:30:00.000Z', url: 'https://lectern.example/account' },
      locale,
    )
    expect(subject).toMatch(/8.*2026/)
    expect(text).toContain('https://lectern.example/account')
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

test('days agree with their number in Arabic', async () => {
  const textOf = async (days: number) => (await renderMail({ template: 'data_export_ready', name: 'منى', url: RESET_URL, days }, 'ar')).text
  expect(await textOf(7)).toContain('7 أيام')
  expect(await textOf(14)).toContain('14 يومًا')
  expect(await textOf(2)).toContain('يومين')
})
