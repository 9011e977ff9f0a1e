import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'

import { downloadBy } from '../src/download.ts'
import { linkIn, waitForCode, waitForMail } from '../src/mail.ts'
import { clientOf, fillLogIn, logInQuietly, type NewPerson, newPerson, signUpQuietly } from '../src/people.ts'
import { gone, seen } from '../src/seen.ts'
import { stack } from '../src/stack.ts'
import { hydrated, newVisitor, type Visitor } from '../src/visitor.ts'

test('A2 A4 A9: another address by its code, a token for a program, and a log-out that reaches every browser at once', async () => {
  const visitor = await newVisitor()
  const { page } = visitor
  const person = await signUpQuietly(visitor)
  const elsewhere = await newVisitor()
  const { email } = newPerson()

  await asksForAddress(visitor, person, email)
  // Until the code is entered the old address counts, and only that.
  expect(await logInQuietly(elsewhere, email, person.password)).toContain('bad_credentials')
  expect(await logInQuietly(elsewhere, person.email, person.password)).toBe('ok')
  await entersCode(visitor, email)
  expect(await logInQuietly(await newVisitor(), person.email, person.password)).toContain('bad_credentials')

  const token = await makesToken(visitor)
  expect(await statusWith(token)).toBe(200)

  await logsOutEverywhere(visitor, elsewhere)
  expect(await statusWith(token)).toBe(200)
  await visitor.goto('/account/tokens')
  await fillLogIn(visitor, email, person.password)
  // On the way the policy is shown, which nobody has to accept before they buy (A5).
  await page.getByRole('link', { name: m.account_agree_later({}, { locale: visitor.locale }) }).click()
  await revokesToken(visitor)
  expect(await statusWith(token)).toBe(401)
})

async function asksForAddress(visitor: Visitor, { email: old, password }: NewPerson, email: string): Promise<void> {
  const { page } = visitor
  const say = { locale: visitor.locale }
  await visitor.goto('/account/security')
  const section = page.getByRole('region', { name: m.settings_email({}, say), exact: true })
  await section.getByRole('button', { name: m.settings_email_change({}, say) }).click()
  const send = section.getByRole('button', { name: m.settings_email_submit({}, say) })
  await section.getByLabel(m.settings_email_new({}, say)).fill(email)
  await section.getByLabel(m.settings_email_password({}, say), { exact: true }).fill('not the password')
  await send.click()
  await seen(problemsIn(section).getByRole('link', { name: m.settings_email_password({}, say) }))
  expect(await section.getByLabel(m.settings_email_new({}, say)).inputValue()).toBe(email)
  await section.getByLabel(m.settings_email_password({}, say), { exact: true }).fill(password)
  await send.click()
  await seen(section.getByText(m.settings_email_pending({ email }, say)))
  await seen(section.getByText(old, { exact: true }))
}

async function entersCode({ page, locale }: Visitor, email: string): Promise<void> {
  const say = { locale }
  const section = page.getByRole('region', { name: m.settings_email({}, say), exact: true })
  await section.getByLabel(m.account_verify_code({}, say)).fill('000000')
  await seen(section.getByText(m.error_code_wrong({}, say)))
  await section.getByLabel(m.account_verify_code({}, say)).fill(await waitForCode(email))
  await seen(section.getByText(m.settings_email_changed({ email }, say)))
}

const TOKEN = 'Nightly report'

async function makesToken(visitor: Visitor): Promise<string> {
  const { page } = visitor
  const say = { locale: visitor.locale }
  await page.getByRole('link', { name: m.account_section_tokens({}, say) }).click()
  await page.getByRole('button', { name: m.settings_token_new({}, say) }).click()
  await page.getByLabel(m.account_token_name({}, say)).fill(TOKEN)
  await page.getByRole('button', { name: m.account_token_create({}, say) }).click()
  await seen(problemsIn(page.getByRole('main')).getByRole('link', { name: m.account_token_scopes({}, say) }))
  await page.getByRole('checkbox', { name: m.account_scope_orders_read({}, say) }).check()
  await page.getByRole('button', { name: m.account_token_create({}, say) }).click()
  const token = await page.getByLabel(m.settings_token_copy({}, say)).inputValue()
  // Shown this once.
  await page.reload()
  await seen(page.getByText(TOKEN, { exact: true }))
  expect(await page.getByLabel(m.settings_token_copy({}, say)).count()).toBe(0)
  return token
}

async function statusWith(token: string): Promise<number> {
  const answer = await fetch(`${stack.web}/api/v1/orders`, { headers: { authorization: `Bearer ${token}` } })
  await answer.body?.cancel()
  return answer.status
}

async function revokesToken({ page, locale }: Visitor): Promise<void> {
  const say = { locale }
  await page.getByRole('button', { name: m.account_token_revoke_label({ name: TOKEN }, say) }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: m.account_token_revoke({}, say), exact: true })
    .click()
  await seen(page.getByText(m.account_tokens_none({}, say)))
}

/** One browser ends them all; the other one has a page open, and its next step leads to the log-in. */
async function logsOutEverywhere(visitor: Visitor, elsewhere: Visitor): Promise<void> {
  const { page } = visitor
  const say = { locale: visitor.locale }
  await elsewhere.goto('/account')
  await page.getByRole('link', { name: m.settings_security({}, say) }).click()
  const sessions = page.getByRole('region', { name: m.settings_sessions({}, say) })
  await seen(sessions.getByText(m.account_session_current({}, say)))
  expect(await sessions.getByRole('listitem').count()).toBe(2)
  await sessions.getByRole('button', { name: m.account_log_out_everywhere({}, say) }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: m.account_log_out_everywhere({}, say) })
    .click()
  await seen(page.getByRole('banner').getByRole('link', { name: m.common_log_in({}, say) }))
  await elsewhere.page.getByRole('link', { name: m.settings_security({}, say) }).click()
  await seen(elsewhere.page.getByRole('heading', { level: 1, name: m.account_log_in_title({}, say) }))
}

test('A7: a profile with a picture and links, a copy of everything, and the way out and back (ar, 390)', async () => {
  const visitor = await newVisitor({ locale: 'ar', width: 390 })
  const person = await signUpQuietly(visitor)
  await setsPicture(visitor)
  await fillsProfile(visitor)
  await takesCopy(visitor, person)
  await leavesAndStays(visitor, person)
  const client = await clientOf(visitor)
  expect(await client.accounts.me.query()).toMatchObject({ deletionDueAt: null, socialLinks: [LINK] })
})

async function setsPicture(visitor: Visitor): Promise<void> {
  const { page } = visitor
  const say = { locale: visitor.locale }
  await visitor.goto('/account')
  const section = page.getByRole('region', { name: m.settings_picture({}, say) })
  const file = section.locator('input[type=file]')
  await file.setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') })
  await seen(section.getByText(m.settings_picture_unreadable({}, say)))
  await file.setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: await page.screenshot() })
  await section.getByRole('button', { name: m.settings_picture_use({}, say) }).click()
  await seen(section.getByText(m.settings_picture_saved({}, say)))
}

const LINK = { label: 'لينكدإن', url: 'https://www.linkedin.com/in/laila' } as const

async function fillsProfile(visitor: Visitor): Promise<void> {
  const { page } = visitor
  const say = { locale: visitor.locale }
  const section = page.getByRole('region', { name: m.settings_about({}, say) })
  await section.getByLabel(m.account_profile_title({}, say)).fill('محللة بيانات')
  await section.getByRole('button', { name: m.settings_link_add({}, say) }).click()
  await section.getByLabel(`${m.settings_link_name({}, say)} 1`).fill(LINK.label)
  await section.getByLabel(`${m.settings_link_address({}, say)} 1`).fill('javascript:alert(1)')
  await section.getByRole('button', { name: m.account_save({}, say) }).click()
  await seen(problemsIn(section).getByRole('link', { name: m.settings_link_address_of({ position: 1 }, say) }))
  await section.getByLabel(`${m.settings_link_address({}, say)} 1`).fill('www.linkedin.com/in/laila')
  await section.getByRole('button', { name: m.account_save({}, say) }).click()
  await seen(section.getByText(m.account_saved({}, say)))

  await page.reload()
  await hydrated(page)
  expect(await section.getByLabel(m.account_profile_title({}, say)).inputValue()).toBe('محللة بيانات')
  expect(await section.getByLabel(`${m.settings_link_name({}, say)} 1`).inputValue()).toBe(LINK.label)
  expect(await section.getByLabel(`${m.settings_link_address({}, say)} 1`).inputValue()).toBe(LINK.url)
  const pictures = page.getByRole('main').locator('img')
  await expect.poll(() => pictures.evaluateAll((all) => all.map((picture) => (picture instanceof HTMLImageElement ? picture.naturalWidth : 0)))).toContain(256)
}

/** Asks for the copy, gets the mail, goes where it leads, and finds in the file what is theirs. */
async function takesCopy(visitor: Visitor, person: NewPerson): Promise<void> {
  const { page } = visitor
  const say = { locale: visitor.locale }
  await visitor.goto('/account/data')
  await page.getByRole('button', { name: m.settings_export_start({}, say) }).click()
  await seen(page.getByText(m.settings_export_running({}, say)).or(page.getByText(m.settings_export_ready({}, say))))
  const { text } = await waitForMail(person.email, ({ text: words }) => words.includes('/account/data'))
  await page.goto(linkIn(text, '/account/data'))
  await hydrated(page)
  await seen(page.getByText(m.settings_export_ready({}, say)))
  const { name, bytes } = await downloadBy(page, () => page.getByRole('link', { name: m.settings_export_download({}, say) }).click())
  expect(name).toBe('lectern-data.zip')
  const words = Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join('\n')
  for (const theirs of [person.email, person.username, LINK.label]) expect(words).toContain(theirs)
  expect(words).not.toContain(person.password)
}

async function leavesAndStays(visitor: Visitor, person: NewPerson): Promise<void> {
  const { page, locale } = visitor
  const say = { locale }
  const section = page.getByRole('region', { name: m.settings_delete({}, say) })
  await section.getByRole('button', { name: m.settings_delete_open({}, say) }).click()
  const username = section.getByLabel(m.settings_delete_username({ username: person.username }, say))
  const password = section.getByLabel(m.settings_delete_password({}, say), { exact: true })
  const submit = section.getByRole('button', { name: m.settings_delete_submit({}, say) })
  await username.fill(`${person.username}x`)
  await password.fill(person.password)
  await submit.click()
  await seen(problemsIn(section).getByText(m.error_username_wrong({}, say)))
  await username.fill(person.username)
  await password.fill('not the password')
  await submit.click()
  await seen(problemsIn(section).getByRole('link', { name: m.settings_delete_password({}, say) }))
  await password.fill(person.password)
  await submit.click()

  const client = await clientOf(visitor)
  await expect.poll(async () => (await client.accounts.me.query())?.deletionDueAt ?? null).not.toBeNull()
  const due = (await client.accounts.me.query())?.deletionDueAt ?? ''
  const notice = page.getByText(m.settings_leaving({ date: formatDate(due, locale) }, say))
  await seen(notice)
  await visitor.goto('/courses')
  await seen(notice)
  await page.getByRole('button', { name: m.settings_keep({}, say) }).click()
  await gone(notice)
}

/** The summary above a form of what is wrong with it. */
function problemsIn(place: Locator): Locator {
  return place.getByRole('alert').first()
}
