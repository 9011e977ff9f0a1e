import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import { expect, test } from 'vitest'

import { openConsole } from '../src/console.ts'
import { asDemo, clientOf, newPerson, signUpQuietly } from '../src/people.ts'
import { gone, seen } from '../src/seen.ts'
import { stack } from '../src/stack.ts'
import { newVisitor } from '../src/visitor.ts'

/** A list of a hundred thousand, or a call that does something: longer than what is already there. */
const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 })

test('S2 A6: people are made, found, suspended together and let in again by keyboard; nobody suspends themselves', async () => {
  const visitor = await newVisitor()
  const { page } = visitor
  const say = { locale: 'en' } as const
  await asDemo(visitor, 'admin', 'admin')
  const client = await clientOf(visitor, 'admin')
  const [first, second] = [newPerson(), newPerson()]
  const family = `Trial ${first.username}`
  await client.staff.createUser.mutate({ role: 'trainee', name: `Amal ${family}`, username: first.username, email: first.email, country: 'EG', locale: 'en' })

  await openConsole(visitor, '/people')
  const rows = page.locator('tr[data-row]')
  await seen(rows)
  await page.keyboard.press('n')
  const form = page.getByRole('dialog', { name: m.people_new({}, say) })
  const make = form.getByRole('button', { name: m.people_make({}, say) })
  await form.getByLabel(m.admin_col_name({}, say), { exact: true }).fill(`Basma ${family}`)
  await form.getByLabel(m.people_username({}, say)).fill(first.username)
  await form.getByLabel(m.admin_col_email({}, say)).fill(second.email)
  await form.getByLabel(m.admin_col_country({}, say)).selectOption('KW')
  await make.click()
  await seen(form.getByText(m.error_username_taken({}, say)))
  await form.getByLabel(m.people_username({}, say)).fill(second.username)
  await make.click()
  await gone(form)

  await page.keyboard.press('/')
  await page.keyboard.type(family)
  await eventually(() => rows.count()).toBe(2)
  expect(new URL(page.url()).searchParams.get('q')).toBe(family)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+J')
  const bar = page.getByRole('region', { name: m.people_selected({ count: 2 }, say) })
  await seen(bar)
  await bar.getByRole('button', { name: m.people_suspend({}, say) }).click()
  const both = page.getByRole('dialog', { name: m.people_suspend_many({ count: 2 }, say) })
  const suspend = both.getByRole('button', { name: m.people_suspend({}, say) })
  await suspend.click()
  await seen(both.getByText(m.error_required({}, say)))
  await page.keyboard.type('Two accounts of one person')
  await suspend.click()
  await gone(both)
  await eventually(() => rows.filter({ hasText: m.people_state_suspended({}, say) }).count()).toBe(2)

  await bar.getByRole('button', { name: m.people_reinstate({}, say) }).click()
  await page.keyboard.type('They are two after all')
  await page.keyboard.press('Control+Enter')
  await gone(page.getByRole('dialog', { name: m.people_reinstate_many({ count: 2 }, say) }))
  await eventually(() => rows.filter({ hasText: m.people_state_suspended({}, say) }).count()).toBe(0)

  await rows.first().focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('link', { name: m.people_open_page({}, say) })
    .click()
  await page.getByRole('tab', { name: m.people_tab_audit({}, say) }).click()
  await seen(page.getByText('Two accounts of one person'))
  await seen(page.getByText('They are two after all'))
  expect(new URL(page.url()).searchParams.get('tab')).toBe('audit')

  await openConsole(visitor, `/people?q=${encodeURIComponent(stack.accounts.admin.email)}`)
  await rows.first().focus()
  await page.keyboard.press('x')
  await page.getByRole('button', { name: m.people_suspend({}, say) }).click()
  await page.keyboard.type('By a slip')
  await page.keyboard.press('Control+Enter')
  await seen(page.getByRole('dialog').getByText(m.error_not_yourself({}, say)))
})

test('S2: a long list comes as it is scrolled, and is where it was when somebody comes back from a person', async () => {
  const visitor = await newVisitor()
  const { page } = visitor
  const say = { locale: 'en' } as const
  await asDemo(visitor, 'admin', 'admin')
  await openConsole(visitor, '/people')
  const rows = page.locator('tr[data-row]')
  const furthest = () =>
    page.evaluate(() => Math.max(...[...document.querySelectorAll('tr[data-row]')].map((row) => Number(row.getAttribute('aria-rowindex')))))
  await seen(rows)
  await page.mouse.move(700, 500)
  await eventually(async () => {
    await page.mouse.wheel(0, 3000)
    return furthest()
  }).toBeGreaterThan(150)
  expect(await rows.count()).toBeLessThan(80)
  expect(Number(await page.locator('table').getAttribute('aria-rowcount'))).toBeGreaterThan(200)

  await page.keyboard.press('j')
  const place = () => page.evaluate(() => scrollY)
  await eventually(() => page.evaluate(() => document.activeElement instanceof HTMLTableRowElement)).toBe(true)
  const before = await place()
  expect(before).toBeGreaterThan(1000)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('link', { name: m.people_open_page({}, say) }).click()
  await seen(page.getByRole('tab', { name: m.people_tab_overview({}, say) }))
  expect(await place()).toBe(0)
  await page.goBack()
  await seen(sheet)
  await page.keyboard.press('Escape')
  await gone(sheet)
  await eventually(async () => Math.abs((await place()) - before)).toBeLessThan(50)
})

test.each<{ locale: Locale; width: 390 | 1440; decision: 'approved' | 'rejected' }>([
  { locale: 'en', width: 1440, decision: 'approved' },
  { locale: 'ar', width: 390, decision: 'rejected' },
])('A6: an application to teach is read and decided ($decision, $locale)', async ({ locale, width, decision }) => {
  const visitor = await newVisitor({ locale, width })
  const { page } = visitor
  const say = { locale }
  const applicant = await newVisitor({ locale })
  await signUpQuietly(applicant)
  const client = await clientOf(applicant)
  const subject = `Bookbinding ${crypto.randomUUID()}`
  await client.accounts.applyAsInstructor.mutate({
    subject,
    motivation: 'I have bound books for twenty years and taught my neighbours to sew theirs.',
    sampleUrl: null,
  })
  await asDemo(visitor, 'admin', 'admin')
  await openConsole(visitor, '/applications')
  const dialogs = page.getByRole('dialog')
  const open = async () => {
    const row = page.locator('tr[data-row]').filter({ hasText: subject })
    await page.mouse.move(width / 2, 500)
    await eventually(async () => {
      await page.mouse.wheel(0, 2000)
      return row.count()
    }).toBe(1)
    await row.getByRole('link').filter({ visible: true }).click()
    await seen(dialogs.getByText(m.people_motivation({}, say)))
  }

  await open()
  await page.keyboard.press(decision === 'approved' ? 'a' : 'r')
  await seen(dialogs.getByText(decision === 'approved' ? m.people_approve_explain({ count: 1 }, say) : m.people_reject_explain({ count: 1 }, say)))
  await page.keyboard.press('Control+Enter')
  if (decision === 'rejected') {
    await seen(dialogs.getByText(m.error_required({}, say)))
    await page.keyboard.type('Show us a lesson first')
    await page.keyboard.press('Control+Enter')
  }
  await eventually(async () => (await client.accounts.myApplication.query())?.state).toBe(decision)
  expect((await client.accounts.me.query())?.role).toBe(decision === 'approved' ? 'instructor' : 'trainee')

  await openConsole(visitor, `/applications?state=${decision}`)
  await open()
  if (decision === 'rejected') await seen(dialogs.getByText('Show us a lesson first'))
})
