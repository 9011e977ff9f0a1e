import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import { expect, test } from 'vitest'

import { answerBank, onPaymentPage, payWith } from '../src/card.ts'
import { receivedBy, waitForCode, waitForMail } from '../src/mail.ts'
import { clientOf, type NewPerson, newPerson } from '../src/people.ts'
import { gone, seen } from '../src/seen.ts'
import { stack } from '../src/stack.ts'
import { addressOf, newVisitor, type Visitor } from '../src/visitor.ts'

const COURSE = {
  slug: 'sql-joins',
  title: 'SQL joins: from two tables to one answer',
  subject: 'data',
  words: 'SQL joins',
  price: { amount: '45000', currency: 'EGP' },
} as const

test.each<{ locale: Locale; width: 390 | 1440 }>([
  { locale: 'en', width: 390 },
  { locale: 'ar', width: 1440 },
])('A1 C2 C3 M1 M2: a guest finds a course, signs up, pays by card and watches it ($locale, $width)', async ({ locale, width }) => {
  const visitor = await newVisitor({ locale, width })
  const { page } = visitor
  const say = { locale }
  const person = newPerson()

  await findsTheCourse(visitor)
  await page
    .getByRole('link', { name: m.course_buy({}, say) })
    .first()
    .click()
  await seen(page.getByRole('heading', { level: 1, name: m.account_sign_up_title({}, say) }))
  await signsUp(visitor, person)

  await page.getByLabel(m.account_verify_code({}, say)).fill('000000')
  await seen(page.getByText(m.error_code_wrong({}, say)))
  await page.getByLabel(m.account_verify_code({}, say)).fill(await waitForCode(person.email))
  await seen(page.getByRole('heading', { level: 1, name: m.checkout_title({}, say) }))

  const pay = page.getByRole('button', { name: m.checkout_pay({ total: formatMoney(COURSE.price, locale) }, say) })
  await pay.click()
  await seen(page.getByText(m.checkout_policy_needed({}, say)))
  await page.getByLabel(m.checkout_policy_accept({}, say)).check()
  await pay.click()

  await onPaymentPage(page, stack.stripe)
  await payWith(page, 'declined')
  await seen(page.getByRole('alert'))
  expect(await page.locator('#number').inputValue()).not.toBe('')
  await payWith(page, 'threeDSecure')
  await answerBank(page, 'fail')
  await onPaymentPage(page, stack.stripe)
  await payWith(page, 'threeDSecure')
  await answerBank(page, 'complete')

  await seen(page.getByRole('heading', { level: 1, name: m.checkout_paid_title({}, say) }), 30_000)
  await receivesOneReceipt(person, visitor)
  await page.getByRole('link', { name: m.checkout_start({}, say) }).click()
  await seen(page.locator('video'))
  await finishesATextLesson(visitor)
})

async function findsTheCourse(visitor: Visitor): Promise<void> {
  const { page, locale } = visitor
  const say = { locale }
  await visitor.goto('/')
  const search = page.getByRole('main').getByRole('searchbox')
  await search.fill(COURSE.words)
  await search.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('q') === COURSE.words)
  await seen(page.getByRole('heading', { level: 1 }).filter({ hasText: COURSE.words }))

  const filters = page.getByRole('button', { name: m.catalog_filters({}, say) })
  const phone = await filters.isVisible()
  if (phone) await filters.click()
  await page.locator(`input[name=subject][value=${COURSE.subject}]`).filter({ visible: true }).click()
  await page.waitForURL((url) => url.searchParams.get('subject') === COURSE.subject && url.searchParams.get('q') === COURSE.words)
  if (phone) await page.keyboard.press('Escape')
  // Whoever gets the address sees the same list.
  await page.reload()
  const course = page.getByRole('main').getByRole('link', { name: COURSE.title })
  await seen(course)
  await course.first().click()
  await seen(page.getByRole('heading', { level: 1, name: COURSE.title }))
}

async function signsUp({ page, locale }: Visitor, person: NewPerson): Promise<void> {
  const say = { locale }
  const form = page.getByRole('main').locator('form')
  const submit = form.getByRole('button', { name: m.account_sign_up_submit({}, say) })
  await form.locator('[name=name]').fill(person.name)
  await form.locator('[name=email]').fill('laila@')
  await form.locator('[name=username]').fill(person.username)
  await form.locator('[name=password]').fill('short')
  await submit.click()

  const problems = form.getByRole('alert').first()
  await seen(problems)
  for (const label of [m.account_email({}, say), m.account_password({}, say), m.account_country({}, say)])
    await seen(problems.getByRole('link', { name: label, exact: true }))
  await seen(form.getByText(m.error_bad_email({}, say)).filter({ visible: true }))
  expect(await form.locator('[name=name]').inputValue()).toBe(person.name)
  expect(await form.locator('[name=email]').inputValue()).toBe('laila@')
  expect(await form.locator('[name=username]').inputValue()).toBe(person.username)
  expect(await form.locator('[name=password]').inputValue()).toBe('short')

  await form.locator('[name=email]').fill(person.email)
  await form.locator('[name=password]').fill(person.password)
  await form.locator('[name=country]').selectOption('EG')
  await submit.click()
  await seen(page.getByRole('heading', { level: 1, name: m.account_verify_title({}, say) }))
}

async function receivesOneReceipt({ email }: NewPerson, visitor: Visitor): Promise<void> {
  const client = await clientOf(visitor)
  const [order, ...others] = await client.payments.orders.query()
  expect(others).toEqual([])
  expect(order).toMatchObject({ status: 'paid', total: COURSE.price, lines: [{ slug: COURSE.slug }] })
  const number = order?.number ?? ''
  await waitForMail(email, ({ text }) => text.includes(number))
  expect((await receivedBy(email)).filter(({ text }) => text.includes(number)).map(({ deliveries }) => deliveries)).toEqual([1])
}

async function finishesATextLesson(visitor: Visitor): Promise<void> {
  const { page, locale } = visitor
  const say = { locale }
  await page.getByRole('link', { name: m.learning_next_lesson({}, say) }).click()
  await page.getByRole('button', { name: m.learning_mark_read({}, say) }).click()
  await seen(page.getByText(m.learning_marked({}, say), { exact: true }))
  await gone(page.getByRole('button', { name: m.learning_mark_read({}, say) }))
  const client = await clientOf(visitor)
  const { progress } = await client.learning.content.query({ slug: COURSE.slug })
  expect(progress).toMatchObject({ finishedItems: 1, items: 7 })
}

test.each<Locale>(['en', 'ar'])('C5: the course page is complete without script (%s)', async (locale) => {
  const html = await (await fetch(addressOf(`/courses/${COURSE.slug}`, locale))).text()
  const words = html.replaceAll(/<script.*?<\/script>|<[^>]+>/gs, ' ')
  expect(words).toContain(COURSE.title)
  expect(words.replaceAll(/[^\d.]+/g, ' ')).toContain(' 450 ')
  expect(words).toContain(m.course_outline({}, { locale }))
  const data: unknown = JSON.parse(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')
  expect(data).toMatchObject({ '@type': 'Course', name: COURSE.title, offers: { price: '450.00', priceCurrency: 'EGP' } })
})
