import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { eq } from 'drizzle-orm'

import { sendResetLink } from '../src/domains/accounts/send-reset-link.ts'
import type { Mail } from '../src/jobs.ts'
import type { TestApp } from './app.ts'

export const PASSWORD = 'a long and odd phrase'

/** Somebody who signed up over the procedures, with a password and a session of their own, and confirmed their address unless said otherwise. */
export async function signedUp(app: TestApp, username: string, options: { verified?: boolean } = {}): Promise<SignedIn> {
  const email = `${username}@test.example`
  const me = await app.as(null).accounts.signUp({ name: `Name of ${username}`, username, email, password: PASSWORD, country: 'EG', locale: 'en' })
  if (options.verified !== false) await app.deps.core.primary.update(users).set({ emailVerifiedAt: app.clock.now() }).where(eq(users.id, me.id))
  app.deps.auth.sessions.refresh(me.id)
  return sessionOf(app)
}

/** Who the last cookie stands for. */
export async function sessionOf(app: TestApp): Promise<SignedIn> {
  const actor = await app.deps.auth.sessions.find(app.replies.session?.token ?? '')
  if (!actor) throw new Error('nobody is signed in')
  return actor
}

/** The last message of a kind that was promised. */
export async function lastMail<Template extends Mail['template']>(
  app: TestApp,
  template: Template,
): Promise<{ to: string; mail: Extract<Mail, { template: Template }> }> {
  const isOfKind = (mail: Mail): mail is Extract<Mail, { template: Template }> => mail.template === template
  for (const { to, mail } of (await app.jobs('mail.send')).toReversed()) if (isOfKind(mail)) return { to, mail }
  throw new Error(`no ${template} was promised`)
}

/** The token of the link that somebody is sent who has forgotten their password, with the worker's part done. */
export async function resetLink(app: TestApp, email: string): Promise<string> {
  await app.as(null).accounts.requestPasswordReset({ email })
  const asked = (await app.jobs('accounts.send_reset_link')).at(-1)
  if (asked) await sendResetLink(app.deps, asked)
  return new URL((await lastMail(app, 'password_reset')).mail.url).searchParams.get('token') ?? ''
}
