import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import { expect, test } from 'vitest'

import { openConsole } from '../src/console.ts'
import { asDemo, clientOf } from '../src/people.ts'
import { gone, seen } from '../src/seen.ts'
import { stack } from '../src/stack.ts'
import { newVisitor } from '../src/visitor.ts'

const USUAL_SHARE = 2_000

test('S6 S8: a setting that somebody else changes meanwhile, put back afterwards, and all of it on the audit log', async () => {
  const visitor = await newVisitor()
  const { page } = visitor
  const say = { locale: 'en' } as const
  await asDemo(visitor, 'admin', 'admin')
  const rival = await clientOf(visitor, 'admin')
  await openConsole(visitor, '/settings')
  const form = page.locator('#platform_share')
  const share = form.getByLabel(m.house_share_label({}, say))

  await share.fill('95')
  await form.getByRole('button', { name: m.common_save({}, say) }).click()
  await seen(form.getByText(m.house_percent_too_big({ most: '90%' }, say)))
  expect(await share.evaluate((field) => field === document.activeElement)).toBe(true)
  await share.fill('17.55')
  await seen(form.getByText('EGP 175.50'))

  const settings = await rival.staff.settings.query()
  const version = settings.find(({ key }) => key === 'platform_share')?.version ?? 0
  await rival.staff.saveSetting.mutate({ key: 'platform_share', version, value: { basisPoints: 2_250 } })
  await form.locator('button[type=submit]').click()
  await seen(form.getByText(m.house_overtaken_value({ value: '22.5%' }, say)))
  expect(await share.inputValue()).toBe('17.55')
  await form.getByRole('button', { name: m.house_save_mine({}, say) }).click()
  await seen(form.locator('li').filter({ hasText: '22.5%' }).filter({ hasText: '17.55%' }).getByText(m.house_in_force({}, say)))

  await share.fill('3')
  await page.getByRole('link', { name: m.admin_nav_orders({}, say) }).click()
  const question = page.getByRole('dialog')
  await seen(question.getByText(m.house_leave_hint({}, say)))
  await question.getByRole('button', { name: m.common_cancel({}, say) }).click()
  await gone(question)
  await form.getByRole('button', { name: m.house_discard({}, say) }).click()

  await form
    .locator('li')
    .filter({ hasText: m.house_from_the_start({}, say) })
    .getByRole('button', { name: m.house_put_back({}, say) })
    .click()
  await seen(question.getByText('17.55%'))
  await question.getByRole('button', { name: m.house_put_back({}, say) }).click()
  await gone(question)
  await expect.poll(() => share.inputValue()).toBe('20')
  const [after] = await rival.staff.settings.query()
  expect(after?.value).toEqual({ basisPoints: USUAL_SHARE })

  await form.getByRole('link', { name: m.house_on_the_log({}, say) }).click()
  await page.waitForURL(`${stack.admin}/audit?subject=platform_share`)
  const rows = page.locator('tr[data-row]')
  await seen(rows.first().getByText('17.55%').filter({ visible: true }))
  await page.keyboard.press('v')
  await seen(page.getByText(/unbroken from the first to the last/))
  await rows.first().click()
  await seen(question.getByRole('row').filter({ hasText: '17.55%' }).filter({ hasText: '20%' }))
  expect(await question.getByText(/^[\da-f]{64}$/).count()).toBe(1)
})

test.each<{ locale: Locale; width: 390 | 1440 }>([
  { locale: 'en', width: 1440 },
  { locale: 'ar', width: 390 },
])('S6 A5: a new version of the contract is written, kept, compared and weighed before it is published ($locale)', async ({ locale, width }) => {
  const visitor = await newVisitor({ locale, width })
  const { page } = visitor
  const say = { locale }
  await asDemo(visitor, 'admin', 'admin')
  await openConsole(visitor, '/policies/instructor_contract/new')
  const text = page.locator(`#policy-${locale}`)
  await text.fill(`${await text.inputValue()}\n\n<script>document.title = 'no'</script> **${locale}**`)
  const publish = page.locator('main button[type=submit]')
  await publish.click()
  await seen(page.getByRole('alert').getByText(m.house_change_note_required({}, say)))

  await page.reload()
  await expect.poll(() => text.inputValue()).toContain(`**${locale}**`)
  await page.getByRole('button', { name: m.house_preview({}, say) }).click()
  await seen(page.locator('.prose strong', { hasText: locale }))
  expect(await page.locator('.prose script').count()).toBe(0)
  await page.getByRole('button', { name: m.house_what_changes({}, say) }).click()
  await seen(page.locator('ins', { hasText: `**${locale}**` }))

  await page.locator('#policy-changeNote').fill('Clearer')
  await publish.click()
  const dialog = page.getByRole('dialog')
  await seen(dialog.getByText(m.house_publish_hint({}, say)))
  await seen(dialog.locator('ins', { hasText: `**${locale}**` }))
  await page.keyboard.press('Escape')
  await gone(dialog)
  await page.getByRole('button', { name: m.house_discard({}, say) }).click()
  await page.getByRole('button', { name: m.house_write({}, say) }).click()
  expect(await text.inputValue()).not.toContain('<script>')
})

test('S1: the dashboard of chosen days, beside as many before', async () => {
  const visitor = await newVisitor()
  const { page } = visitor
  const say = { locale: 'en' } as const
  await asDemo(visitor, 'admin', 'admin')
  await openConsole(visitor, '/')
  await page.getByRole('button', { name: m.house_choose_days({}, say) }).click()
  const days = page.getByRole('dialog')
  await days.getByLabel(m.common_days_first({}, say)).fill('2026-03-10')
  await days.getByLabel(m.common_days_last({}, say)).fill('2026-03-01')
  await days.getByRole('button', { name: m.common_days_show({}, say) }).click()
  await seen(days.getByText(m.common_days_backwards({}, say)))
  await days.getByLabel(m.common_days_first({}, say)).fill('2026-03-01')
  await days.getByLabel(m.common_days_last({}, say)).fill('2026-03-10')
  await days.getByRole('button', { name: m.common_days_show({}, say) }).click()
  await page.waitForURL(`${stack.admin}/?from=2026-03-01&to=2026-03-10`)
  await seen(page.getByText(/19\s?–\s?28 Feb 2026/))
  await page.getByText(m.house_as_table({}, say)).click()
  await expect.poll(() => page.locator('details tbody tr').count()).toBe(10)
})

test('E4: every place is two presses away on a phone', async () => {
  const visitor = await newVisitor({ locale: 'ar', width: 390 })
  const { page } = visitor
  const say = { locale: 'ar' } as const
  await asDemo(visitor, 'admin', 'admin')
  await openConsole(visitor, '/orders')
  await page.getByRole('button', { name: m.house_more({}, say) }).click()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: m.house_nav_policies({}, say) })
    .click()
  await expect.poll(() => page.url()).toBe(`${stack.admin}/policies`)
  await gone(page.getByRole('dialog'))
  await seen(page.getByRole('heading', { level: 2, name: m.house_policy_instructor_contract({}, say) }))
})
