import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { openConsole } from '../src/console.ts'
import { asDemo, clientOf } from '../src/people.ts'
import { seen } from '../src/seen.ts'
import { stack } from '../src/stack.ts'
import { addressOf, hydrated, newVisitor, type Visitor } from '../src/visitor.ts'

/** Not among the courses of the trainee. */
const COURSE = { slug: 'reading-financial-statements' } as const

test.each<{ locale: Locale; reason: string }>([
  { locale: 'en', reason: 'They cannot find their course' },
  { locale: 'ar', reason: 'لا يجد دورته' },
])('A8: an administrator looks at the site as a trainee, can change and buy nothing, and it is on the audit log ($locale)', async ({ locale, reason }) => {
  const visitor = await newVisitor({ locale })
  const { page } = visitor
  await asDemo(visitor, 'admin', 'admin')
  const client = await clientOf(visitor, 'admin')
  const { items } = await client.staff.users.query({ q: stack.accounts.trainee.email })
  const person = items[0]
  if (person === undefined) throw new Error('the academy has changed')
  const before = await entriesAbout(client, person.id)

  const { site, link } = await opensSite(visitor, person, reason)
  await seen(banner(site, person.name, locale))
  await isRefused(site, visitor, person.name)

  await banner(site, person.name, locale)
    .getByRole('button', { name: m.settings_viewing_end({}, { locale }) })
    .click()
  await site.waitForURL(`${stack.admin}/people/${person.id}`)
  await seen(site.getByRole('tab', { name: m.people_tab_audit({}, { locale }) }))
  // The site knows nobody any more, the console still does.
  expect(await (await clientOf(visitor)).accounts.me.query()).toBeNull()
  expect((await client.accounts.me.query())?.role).toBe('admin')

  const after = await entriesAbout(client, person.id)
  const added = after.slice(0, after.length - before.length)
  expect(added.map(({ action, asUser }) => [action, asUser?.id ?? null])).toEqual([
    ['user.viewing_ended', person.id],
    ['user.viewing_begun', person.id],
    ['user.viewing_allowed', null],
  ])
  expect(added.at(-1)?.after).toMatchObject({ reason })
  await openConsole(visitor, `/audit?subject=${person.id}`)
  await seen(page.getByRole('row').filter({ hasText: m.house_action_user_viewing_ended({}, { locale }) }))

  const stranger = await newVisitor({ locale })
  await stranger.page.goto(link)
  await seen(stranger.page.getByRole('heading', { level: 1, name: m.settings_viewing_spent({}, { locale }) }))
})

type Client = Awaited<ReturnType<typeof clientOf>>

/** Newest first. */
async function entriesAbout(client: Client, subjectId: string) {
  const { items } = await client.staff.auditLog.query({ subjectId, limit: 200 })
  return items
}

/** Asks in the console, where a reason has to be given; the site opens in a tab of its own. */
async function opensSite({ page, context, locale }: Visitor, person: { id: string; name: string }, reason: string): Promise<{ site: Page; link: string }> {
  const say = { locale }
  await page.goto(`${stack.admin}/people/${person.id}`)
  await page.getByRole('button', { name: m.people_view_as({}, say) }).click()
  const dialog = page.getByRole('dialog')
  const open = dialog.getByRole('button', { name: m.people_view_as_open({}, say) })
  await open.click()
  await seen(dialog.getByText(m.error_required({}, say)))
  await dialog.getByLabel(m.people_reason({}, say)).fill(reason)
  const answered = page.waitForResponse((response) => response.url().includes('staff.viewAs') && response.ok())
  const [site] = await Promise.all([context.waitForEvent('page'), open.click()])
  const link = /https?:[^"]*\/view-as\?token=[\w-]+/.exec(await (await answered).text())?.[0] ?? ''
  await site.waitForURL((url) => !url.pathname.endsWith('/view-as'))
  await site.goto(addressOf('/account', locale))
  await hydrated(site)
  return { site, link }
}

function banner(site: Page, name: string, locale: Locale) {
  return site.getByRole('complementary', { name: m.settings_viewing_begin({}, { locale }) }).filter({ hasText: m.settings_viewing({ name }, { locale }) })
}

async function isRefused(site: Page, { locale }: Visitor, name: string): Promise<void> {
  const say = { locale }
  const refusal = site.getByRole('main').getByRole('alert').getByText(m.error_viewing({}, say))
  await site.getByLabel(m.account_name({}, say), { exact: true }).fill('Somebody else')
  await site
    .getByRole('region', { name: m.settings_about({}, say) })
    .getByRole('button', { name: m.account_save({}, say) })
    .click()
  await seen(refusal)
  await site.reload()
  expect(await site.getByLabel(m.account_name({}, say), { exact: true }).inputValue()).toBe(name)

  await site.goto(addressOf(`/courses/${COURSE.slug}`, locale))
  await hydrated(site)
  await site
    .getByRole('link', { name: m.course_buy({}, say) })
    .first()
    .click()
  await seen(site.getByRole('heading', { level: 1, name: m.checkout_title({}, say) }))
  await seen(banner(site, name, locale))
  const accept = site.getByLabel(m.checkout_policy_accept({}, say))
  const pay = site.getByRole('button', { name: m.checkout_pay({ total: formatMoney(await priceOf(site), locale) }, say) })
  await seen(pay)
  if (await accept.isVisible()) await accept.check()
  await pay.click()
  await seen(refusal)
}

async function priceOf(site: Page) {
  const client = await clientOf({ context: site.context() })
  const { price } = await client.catalog.course.query({ slug: COURSE.slug })
  if (price === null) throw new Error('the course is free')
  return price
}
