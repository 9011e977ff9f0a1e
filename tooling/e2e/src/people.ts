import { createLecternClient, type LecternClient } from '@lectern/client/client'
import { m } from '@lectern/i18n/messages'
import type { BrowserContext, Cookie } from 'playwright-core'

import { waitForCode } from './mail.ts'
import { type DemoName, stack } from './stack.ts'
import type { Visitor } from './visitor.ts'

/** A session of each demo account for the whole run: logging in is limited per address, as it should be. */
const sessions = new Map<string, Promise<Cookie[]>>()

/** Gives the visitor's browser the session of a demo account, on the site or in the console. Journeys must not log it out. */
export async function asDemo({ context }: Pick<Visitor, 'context'>, name: DemoName, place: 'web' | 'admin' = 'web'): Promise<void> {
  const key = `${place} ${name}`
  const known = sessions.get(key) ?? logIn(context, name, stack[place])
  sessions.set(key, known)
  await context.addCookies(await known)
}

async function logIn(context: BrowserContext, name: DemoName, origin: string): Promise<Cookie[]> {
  const { email, password } = stack.accounts[name]
  const answer = await context.request.post(`${origin}/api/core/accounts.logIn`, { headers: { origin }, data: { identifier: email, password } })
  if (!answer.ok()) throw new Error(`${name} can't log in: ${answer.status()} ${await answer.text()}`)
  return (await context.cookies(origin)).filter(({ name: cookie }) => cookie.endsWith('session'))
}

/** The typed client with a browser's session on the site or in the console: what a person could ask for beside the pages. */
export async function clientOf({ context }: Pick<Visitor, 'context'>, place: 'web' | 'admin' = 'web'): Promise<LecternClient> {
  const origin = stack[place]
  const cookies = await context.cookies(origin)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return createLecternClient({ origin, headers: () => ({ origin, ...(cookie === '' ? {} : { cookie }) }) })
}

/** The context of a mutation that takes an idempotency key. */
export function once(): { context: { idempotencyKey: string } } {
  return { context: { idempotencyKey: crypto.randomUUID() } }
}

export interface NewPerson {
  name: string
  username: string
  email: string
  password: string
}

/** Somebody whom nobody has seen before. */
export function newPerson(name = 'Laila Mansour'): NewPerson {
  const username = `e2e-${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`
  return { name, username, email: `${username}@example.com`, password: 'a lamp over the page' }
}

/** Signs somebody up without the pages, from a place of their own; the visitor's browser has the session. Their e-mail waits for its code. */
export async function signUpUnconfirmed(visitor: Visitor, person = newPerson()): Promise<NewPerson> {
  const answer = await visitor.context.request.post(`${stack.api}/api/core/accounts.signUp`, {
    // Behind the front, as any proxy of ours: one place may open only so many accounts an hour, and a run opens many.
    headers: { origin: stack.web, 'x-forwarded-for': somePlace() },
    data: { ...person, country: 'EG', gender: null, locale: visitor.locale },
  })
  if (!answer.ok()) throw new Error(`nobody can sign up: ${answer.status()} ${await answer.text()}`)
  return person
}

/** An address for documentation, which is nobody's. */
function somePlace(): string {
  return `2001:db8:${[1, 2, 3, 4, 5, 6].map(() => Math.floor(Math.random() * 65_536).toString(16)).join(':')}`
}

/** The same with a confirmed address. */
export async function signUpQuietly(visitor: Visitor, who = newPerson()): Promise<NewPerson> {
  const person = await signUpUnconfirmed(visitor, who)
  const client = await clientOf(visitor)
  await client.accounts.verifyEmail.mutate({ code: await waitForCode(person.email) })
  return person
}

/** Logs a browser in without the pages; the answer says whether it worked, and why not. */
export async function logInQuietly({ context }: Pick<Visitor, 'context'>, identifier: string, password: string): Promise<string> {
  const answer = await context.request.post(`${stack.web}/api/core/accounts.logIn`, { headers: { origin: stack.web }, data: { identifier, password } })
  return answer.ok() ? 'ok' : answer.text()
}

/** Logs in by the site's form. */
export async function logInByForm(visitor: Visitor, name: DemoName, next = '/'): Promise<void> {
  const { email, password } = stack.accounts[name]
  await visitor.goto(`/log-in?next=${encodeURIComponent(next)}`)
  await fillLogIn(visitor, email, password)
  await visitor.page.waitForURL((url) => !url.pathname.endsWith('/log-in'))
  // A journey before this one may have published a policy, which is asked of everybody anew.
  if (!new URL(visitor.page.url()).pathname.endsWith('/welcome')) return
  await visitor.page.getByRole('button', { name: m.account_policy_accept({}, { locale: visitor.locale }) }).click()
  await visitor.page.waitForURL((url) => !url.pathname.endsWith('/welcome'))
}

/** Fills in the log-in form that is open, and sends it. */
export async function fillLogIn({ page, locale }: Visitor, identifier: string, password: string): Promise<void> {
  await page.getByLabel(m.account_identifier({}, { locale })).fill(identifier)
  await page.getByLabel(m.account_password({}, { locale }), { exact: true }).fill(password)
  await page
    .getByRole('main')
    .getByRole('button', { name: m.account_log_in_submit({}, { locale }) })
    .click()
}
