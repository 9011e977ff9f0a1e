import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import { expect, onTestFinished, test } from 'vitest'

import { openConsole } from '../src/console.ts'
import { downloadBy } from '../src/download.ts'
import { linkIn, waitForCode, waitForMail } from '../src/mail.ts'
import { asDemo, clientOf, fillLogIn, logInQuietly, newPerson, signUpQuietly, signUpUnconfirmed } from '../src/people.ts'
import { gone, seen } from '../src/seen.ts'
import { stack } from '../src/stack.ts'
import { hydrated, newVisitor, type Visitor } from '../src/visitor.ts'

const say = { locale: 'en' } as const

async function asAdmin() {
  const visitor = await newVisitor()
  await asDemo(visitor, 'admin', 'admin')
  return { visitor, page: visitor.page, client: await clientOf(visitor, 'admin') }
}

test('A5 A6 S2: an account made by staff begins with a password, the policy, another role; the list of them as a file', async () => {
  const { visitor, page, client } = await asAdmin()
  const person = newPerson('Basma Trial')
  const { id } = await client.staff.createUser.mutate({
    role: 'trainee',
    name: person.name,
    username: person.username,
    email: person.email,
    country: 'KW',
    locale: 'ar',
  })

  const owner = await newVisitor({ locale: 'ar', width: 390 })
  await choosesPassword(owner, person.email, person.password)
  await fillLogIn(owner, person.username, person.password)
  const inArabic = { locale: 'ar' } as const
  await seen(owner.page.getByRole('heading', { level: 1, name: m.account_agree_title({}, inArabic) }))
  await owner.page.getByRole('button', { name: m.account_policy_accept({}, inArabic) }).click()
  await owner.page.waitForURL(`${stack.web}/ar/learn`)
  expect(await (await clientOf(owner)).accounts.me.query()).toMatchObject({ paymentPolicyAccepted: true, emailVerified: true })

  await openConsole(visitor, `/people/${id}`)
  await page.getByRole('button', { name: m.people_actions({}, say) }).click()
  await page.getByRole('menuitem', { name: m.people_change_role({}, say) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: m.admin_role_instructor({}, say) }).check()
  await dialog.getByLabel(m.people_reason({}, say)).fill('She teaches from autumn on')
  await dialog.getByRole('button', { name: m.people_change_role({}, say) }).click()
  await gone(dialog)
  await seen(page.getByRole('main').getByText(m.admin_role_instructor({}, say), { exact: true }))
  // Nobody is logged out; the very next page is an instructor's.
  await owner.goto('/teach')
  await seen(owner.page.getByRole('heading', { level: 1, name: m.teaching_title({}, inArabic) }))

  await openConsole(visitor, '/people')
  await page.getByRole('searchbox').fill(person.username)
  await page.waitForURL((url) => url.searchParams.get('q') === person.username)
  await page.getByLabel(m.admin_col_role({}, say), { exact: true }).selectOption('instructor')
  await page.waitForURL((url) => url.searchParams.get('role') === 'instructor')
  await page.reload()
  await expect.poll(() => page.locator('tr[data-row]').count()).toBe(1)
  expect(await page.getByRole('searchbox').inputValue()).toBe(person.username)
  const { name, bytes } = await downloadBy(page, () => page.getByRole('link', { name: m.people_export({}, say) }).click())
  expect(name).toMatch(/^lectern-users-\d{4}-\d\d-\d\d\.csv$/)
  const lines = bytes.toString().trimEnd().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain(person.email)

  const { items } = await client.staff.auditLog.query({ subjectId: id })
  expect(items.map(({ action }) => action)).toEqual(['user.role_changed', 'user.created'])
  expect((await client.staff.auditLog.query({ action: 'list.exported', limit: 1 })).items[0]?.subject.id).toBe('users')
  expect(await client.staff.verifyAuditLog.query()).toMatchObject({ broken: null })
})

async function choosesPassword({ page, locale }: Visitor, email: string, password: string): Promise<void> {
  const { text } = await waitForMail(email, ({ text: words }) => words.includes('/reset-password'))
  await page.goto(linkIn(text, '/reset-password'))
  await hydrated(page)
  await seen(page.getByRole('heading', { level: 1, name: m.account_first_title({}, { locale }) }))
  const field = page.getByLabel(m.account_password({}, { locale }), { exact: true })
  await field.fill('password1234')
  await page.getByRole('button', { name: m.account_reset_submit({}, { locale }) }).click()
  await seen(page.getByRole('alert').first())
  await field.fill(password)
  await page.getByRole('button', { name: m.account_reset_submit({}, { locale }) }).click()
  await seen(page.getByRole('heading', { level: 1, name: m.account_first_done({}, { locale }) }))
  await page
    .getByRole('main')
    .getByRole('link', { name: m.account_log_in_title({}, { locale }) })
    .click()
}

test('A6: whoever is suspended is out at their next step and can’t come in until they are reinstated', async () => {
  const { visitor, page } = await asAdmin()
  const somebody = await newVisitor()
  const person = await signUpQuietly(somebody)
  await somebody.goto('/account')

  await openConsole(visitor, `/people?q=${person.username}`)
  const row = page.locator('tr[data-row]')
  await expect.poll(() => row.count()).toBe(1)
  await row.focus()
  await page.keyboard.press('x')
  await page.getByRole('button', { name: m.people_suspend({}, say) }).click()
  await page.keyboard.type('A stolen card')
  await page.keyboard.press('Control+Enter')
  await seen(row.getByText(m.people_state_suspended({}, say)).filter({ visible: true }))

  await somebody.page.getByRole('link', { name: m.settings_security({}, say) }).click()
  await seen(somebody.page.getByRole('heading', { level: 1, name: m.account_log_in_title({}, say) }))
  await fillLogIn(somebody, person.email, person.password)
  await seen(somebody.page.getByText(m.error_suspended({}, say)))

  await page.getByRole('button', { name: m.people_reinstate({}, say) }).click()
  await page.keyboard.type('It was not theirs')
  await page.keyboard.press('Control+Enter')
  await gone(row.getByText(m.people_state_suspended({}, say)))
  expect(await logInQuietly(somebody, person.email, person.password)).toBe('ok')
})

test.each<{ locale: Locale; width: 390 | 1440; decision: 'approved' | 'rejected' }>([
  { locale: 'en', width: 1440, decision: 'approved' },
  { locale: 'ar', width: 390, decision: 'rejected' },
])(
  'A6: somebody applies to teach after confirming their address, and reads the answer in the mail and on the page ($locale, $decision)',
  async ({ locale, width, decision }) => {
    const words = { locale }
    const visitor = await newVisitor({ locale, width })
    const { page } = visitor
    const person = await signUpUnconfirmed(visitor)
    await visitor.goto('/teach/apply')
    await seen(page.getByText(m.apply_unverified_text({ email: person.email }, words)))
    await page
      .getByRole('main')
      .getByRole('link', { name: m.account_verify_banner_link({}, words) })
      .click()
    await page.getByLabel(m.account_verify_code({}, words)).fill(await waitForCode(person.email))

    const submit = page.getByRole('button', { name: m.apply_submit({}, words) })
    await page.getByLabel(m.apply_subject({}, words)).fill(`Bookbinding ${person.username}`)
    await page.getByLabel(m.apply_motivation({}, words)).fill('Too short')
    await submit.click()
    await seen(
      page
        .getByRole('main')
        .getByRole('alert')
        .getByRole('link', { name: m.apply_motivation({}, words) }),
    )
    await page.getByLabel(m.apply_motivation({}, words)).fill('I have bound books for twenty years and taught my neighbours to sew theirs.')
    await submit.click()
    await seen(page.getByText(m.apply_pending({}, words)))

    // How staff decide is a journey of its own.
    const { client } = await asAdmin()
    const { items } = await client.staff.instructorApplications.query({ state: 'pending', limit: 100 })
    const application = items.find(({ user }) => user.username === person.username)
    const answer = 'Your sample of sewing is what I looked for.'
    await client.staff.decideApplication.mutate({ applicationIds: [application?.id ?? ''], decision, answer })
    expect((await waitForMail(person.email, ({ text }) => text.includes(answer))).deliveries).toBe(1)
    await page.reload()
    await seen(page.getByText(decision === 'approved' ? m.apply_approved({}, words) : m.apply_rejected({}, words)))
    expect(await submit.count()).toBe(0)
    if (decision === 'rejected') return seen(page.getByRole('blockquote').getByText(answer))
    await page.getByRole('link', { name: m.apply_start({}, words) }).click()
    await seen(page.getByRole('heading', { level: 1, name: m.teaching_title({}, words) }))
  },
)

test('S6 A1: sign-up is closed and opened again in the settings, and the site says so', async () => {
  const { visitor, page, client } = await asAdmin()
  onTestFinished(async () => {
    const setting = (await client.staff.settings.query()).find(({ key }) => key === 'sign_up')
    if (setting?.key === 'sign_up' && !setting.value.open) {
      await client.staff.saveSetting.mutate({ key: 'sign_up', version: setting.version, value: { open: true } })
    }
  })
  await openConsole(visitor, '/settings')
  const form = page.locator('#sign_up')
  const guest = await newVisitor({ locale: 'ar', width: 390 })
  const inArabic = { locale: 'ar' } as const
  const sets = async (name: string) => {
    await form.getByRole('radio', { name }).check()
    await form.getByRole('button', { name: m.common_save({}, say) }).click()
    await seen(page.getByText(m.house_setting_saved({}, say)))
  }
  const titleOf = async () => {
    await guest.goto('/sign-up')
    return guest.page.getByRole('heading', { level: 1 }).innerText()
  }

  await sets(m.house_sign_up_closed({}, say))
  // Servers keep such an answer for a second.
  await expect.poll(titleOf, { timeout: 30_000 }).toBe(m.account_shut_title({}, inArabic))
  await expect(signUpUnconfirmed(guest)).rejects.toThrow('sign_up_closed')
  await sets(m.house_sign_up_open({}, say))
  await expect.poll(titleOf, { timeout: 30_000 }).toBe(m.account_sign_up_title({}, inArabic))
})

test('S6 A5: a new version of the policy is compared, published, and asked of whoever had accepted the one before', async () => {
  const { visitor, page, client } = await asAdmin()
  const reader = await newVisitor()
  const person = await signUpQuietly(reader)
  const theirs = await clientOf(reader)
  const { version } = await theirs.accounts.policy.query({ kind: 'payment_and_refund' })
  await theirs.accounts.acceptPolicy.mutate({ version })
  const days = version + 10
  const news = { en: ['A refund is paid', ` within ${days} days.`], ar: ['يُدفع المبلغ المسترد', ` خلال ${days} يومًا.`] } as const

  await openConsole(visitor, '/policies/payment_and_refund/new')
  for (const locale of ['en', 'ar'] as const) {
    const text = page.locator(`#policy-${locale}`)
    const [begins, ends] = news[locale]
    // In the place of what an earlier run has added.
    const [before = ''] = (await text.inputValue()).split(`\n\n${begins}`)
    await text.fill(`${before}\n\n${begins}${ends}`)
  }
  await page.getByLabel(m.house_change_note({}, say)).fill('How soon refunds are paid')
  await page.getByRole('button', { name: m.house_publish_version({ number: String(version + 1) }, say) }).click()
  const dialog = page.getByRole('dialog')
  await seen(dialog.locator('ins').filter({ hasText: String(days) }))
  await dialog.getByRole('button', { name: m.house_publish({}, say), exact: true }).click()
  await page.waitForURL(`${stack.admin}/policies/payment_and_refund`)
  await seen(page.getByText('How soon refunds are paid'))
  expect((await client.staff.auditLog.query({ action: 'policy.published', limit: 1 })).items[0]?.after).toMatchObject({ version: version + 1 })

  await reader.context.clearCookies()
  await reader.goto('/log-in')
  await fillLogIn(reader, person.email, person.password)
  await seen(reader.page.getByRole('heading', { level: 1, name: m.account_agree_title({}, say) }))
  await seen(reader.page.getByText(news.en.join('')))
  await reader.page.getByRole('button', { name: m.account_policy_accept({}, say) }).click()
  await reader.page.waitForURL(`${stack.web}/learn`)
  expect(await (await clientOf(reader)).accounts.me.query()).toMatchObject({ paymentPolicyAccepted: true })
})
