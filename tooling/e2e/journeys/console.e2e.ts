import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import { expect, test } from 'vitest'

import { logInToConsole, openConsole } from '../src/console.ts'
import { gone, seen } from '../src/seen.ts'
import { stack } from '../src/stack.ts'
import { newVisitor } from '../src/visitor.ts'

test('A6: the console is for administrators only', async () => {
  const say = { locale: 'en' } as const
  const visitor = await newVisitor()
  await logInToConsole(visitor, 'trainee')
  await seen(visitor.page.getByRole('alert').getByText(m.admin_not_admin({}, say)))
  // Told so, and logged out: nothing of the console was shown.
  expect(await visitor.page.getByRole('navigation').count()).toBe(0)
  await openConsole(visitor, '/orders')
  await seen(visitor.page.getByRole('heading', { level: 1, name: m.admin_log_in_title({}, say) }))
})

test.each<{ locale: Locale; width: 390 | 1440 }>([
  { locale: 'en', width: 1440 },
  { locale: 'ar', width: 1440 },
])('S1 S2 S9 M3: an administrator finds an order by keyboard, a course, a person, and a sound system ($locale)', async ({ locale, width }) => {
  const visitor = await newVisitor({ locale, width })
  const { page } = visitor
  const say = { locale }
  await logInToConsole(visitor, 'admin')
  await seen(page.getByText(m.admin_stat_paid_orders({}, say)))
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.waitForURL(`${stack.admin}/orders`)
  await seen(page.locator('tr[data-row]'))

  await page.keyboard.press('/')
  await page.keyboard.type(stack.accounts.trainee.email)
  await page.waitForURL((url) => url.searchParams.get('q') === stack.accounts.trainee.email)
  const rows = page.locator('tr[data-row]')
  await expect.poll(async () => (await rows.allInnerTexts()).every((text) => text.includes(stack.accounts.trainee.email))).toBe(true)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.activeElement instanceof HTMLTableRowElement)).toBe(true)
  await page.keyboard.press('Enter')

  const sheet = page.getByRole('dialog')
  await seen(sheet.getByText(m.admin_order_postings({}, say), { exact: true }))
  const sum = sheet.locator('tfoot tr').filter({ hasText: m.admin_posting_sum({}, say) })
  await seen(sum)
  expect(/[\d.,]*\d/.exec(await sum.innerText())?.[0]).toBe('0.00')
  expect(new URL(page.url()).searchParams.get('open')).toMatch(/^[\da-f-]{36}$/)
  await page.keyboard.press('Escape')
  await gone(sheet)
  await page.keyboard.press('j')

  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.waitForURL(`${stack.admin}/courses`)
  await seen(rows)
  await page.keyboard.press('/')
  await page.keyboard.type('SQL joins')
  await expect.poll(() => rows.count()).toBe(1)

  await openConsole(visitor, '/people?q=mona')
  await rows.first().click()
  await seen(sheet.getByText(m.admin_person_teaches({}, say), { exact: true }))

  await openConsole(visitor, '/system')
  await seen(page.getByText(m.admin_ledger_balanced({}, say)))
  await seen(page.getByText(m.admin_partitions_nodes({ up: 4, all: 4 }, say)))
  expect(
    await page
      .locator('tr')
      .filter({ hasText: m.admin_replica({}, say) })
      .filter({ hasText: m.admin_up({}, say) })
      .count(),
  ).toBe(2)
  expect(await page.getByText(m.admin_down({}, say), { exact: true }).count()).toBe(0)
})
