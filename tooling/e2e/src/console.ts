import { m } from '@lectern/i18n/messages'

import { type DemoName, stack } from './stack.ts'
import type { Visitor } from './visitor.ts'

/** Opens a page of the staff console; its language is the browser's. */
export async function openConsole({ page }: Visitor, path: string): Promise<void> {
  await page.goto(stack.admin + path)
  await page.locator('h1').first().waitFor()
}

/** Logs in by the console's form. */
export async function logInToConsole(visitor: Visitor, name: DemoName): Promise<void> {
  const { page, locale } = visitor
  const { email, password } = stack.accounts[name]
  await openConsole(visitor, '/log-in')
  await page.getByLabel(m.admin_identifier({}, { locale })).fill(email)
  await page.getByLabel(m.admin_password({}, { locale }), { exact: true }).fill(password)
  await page.getByRole('button', { name: m.admin_log_in({}, { locale }) }).click()
}
