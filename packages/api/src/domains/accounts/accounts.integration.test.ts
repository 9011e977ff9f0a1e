import { sha256 } from '@lectern/auth/hash'
import { policies, users } from '@lectern/db/core/accounts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp, type TestApp } from '../../../test/app.ts'
import { resetLink } from '../../../test/signed-up.ts'
import { sendResetLink } from './send-reset-link.ts'

const person = { name: 'Mona Adel', username: 'mona', email: 'mona@test.example', password: 'a long and odd phrase', country: 'EG', locale: 'ar' } as const

/** Signs up over the procedures and gives the actor that the session cookie stands for. */
async function signedUp(app: TestApp, who: Partial<typeof person> & { username?: string; email?: string } = {}) {
  const me = await app.as(null).accounts.signUp({ ...person, ...who })
  return { me, actor: await session(app) }
}

async function session(app: TestApp) {
  const actor = await app.deps.auth.sessions.find(app.replies.session?.token ?? '')
  if (!actor) throw new Error('nobody is signed in')
  return actor
}

async function lastCode(app: TestApp): Promise<string> {
  const mails = await app.jobs('mail.send')
  const mail = mails.map((job) => job.mail).findLast(({ template }) => template === 'verification_code')
  if (mail?.template !== 'verification_code') throw new Error('no code was sent')
  return mail.code
}

const other = (code: string) => (code === '000000' ? '000001' : '000000')

describe('A1: signing up', () => {
  test('A1: the account is usable at once, and the code is only in the message', async () => {
    const app = await testApp()
    const { me, actor } = await signedUp(app)
    expect(me).toMatchObject({ username: 'mona', email: 'mona@test.example', emailVerified: false, role: 'trainee', paymentPolicyAccepted: false })
    expect(await app.as(actor).accounts.me()).toEqual(me)
    const [mail] = await app.jobs('mail.send')
    expect(mail).toMatchObject({ to: 'mona@test.example', locale: 'ar', mail: { template: 'verification_code', name: 'Mona Adel', minutes: 15 } })
    const code = await lastCode(app)
    expect(code).toMatch(/^\d{6}$/)
    expect(JSON.stringify(me)).not.toContain(code)
  })

  test('A1: the right code confirms the address and says welcome', async () => {
    const app = await testApp()
    const { actor } = await signedUp(app)
    expect(await app.as(actor).accounts.verifyEmail({ code: await lastCode(app) })).toMatchObject({ emailVerified: true })
    expect((await session(app)).emailVerified).toBe(true)
    expect((await app.jobs('mail.send')).map((job) => job.mail.template)).toEqual(['verification_code', 'welcome'])
    expect(await app.as(actor).accounts.verifyEmail({ code: '123456' })).toMatchObject({ emailVerified: true })
  })

  test('A1: five wrong tries end the code, also the right one', async () => {
    const app = await testApp()
    const { actor } = await signedUp(app)
    const code = await lastCode(app)
    for (let i = 0; i < 5; i++) {
      await expect(app.as(actor).accounts.verifyEmail({ code: other(code) })).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'code_wrong' })
    }
    await expect(app.as(actor).accounts.verifyEmail({ code })).rejects.toMatchObject({ message: 'code_expired', cause: { details: { field: 'code' } } })
  })

  test('A1: tries made at the same moment all count', async () => {
    const app = await testApp()
    const { actor } = await signedUp(app)
    const code = await lastCode(app)
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => app.as(actor).accounts.verifyEmail({ code: other(code) })))
    const reasons = tries.map((result) => (result.status === 'rejected' && result.reason instanceof Error ? result.reason.message : ''))
    expect(reasons.filter((reason) => reason === 'code_wrong')).toHaveLength(5)
  })

  test('A1: a code lives for 15 minutes; a new one ends it', async () => {
    const app = await testApp()
    const { actor } = await signedUp(app)
    const first = await lastCode(app)
    app.clock.advance({ minutes: 16 })
    await expect(app.as(actor).accounts.verifyEmail({ code: first })).rejects.toMatchObject({ message: 'code_expired' })
    expect(await app.as(actor).accounts.resendCode()).toEqual({ sentTo: 'mona@test.example' })
    expect(await app.as(actor).accounts.verifyEmail({ code: await lastCode(app) })).toMatchObject({ emailVerified: true })
    await expect(app.as(actor).accounts.resendCode()).rejects.toMatchObject({ code: 'CONFLICT', message: 'already_verified' })
  })

  test('A1: a taken username or e-mail is named, in whatever case, also when two ask at once', async () => {
    const app = await testApp()
    await signedUp(app)
    const ask = (who: { username: string; email: string }) => app.as(null).accounts.signUp({ ...person, ...who })
    await expect(ask({ username: 'MONA', email: 'x@test.example' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'username_taken',
      cause: { details: { field: 'username' } },
    })
    await expect(ask({ username: 'x', email: 'x' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(ask({ username: 'mona2', email: 'Mona@Test.example' })).rejects.toMatchObject({
      message: 'email_taken',
      cause: { details: { field: 'email' } },
    })
    const both = await Promise.allSettled(['a1', 'a2'].map((name) => ask({ username: 'twin', email: `${name}@test.example` })))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('A2: logging in', () => {
  test('A2: by username or e-mail, in whatever case; a new session each time', async () => {
    const app = await testApp()
    const { me } = await signedUp(app)
    const tokens = new Set([app.replies.session?.token])
    for (const identifier of ['mona', 'MONA', 'mona@test.example', 'Mona@TEST.example']) {
      expect(await app.as(null).accounts.logIn({ identifier, password: person.password })).toEqual(me)
      tokens.add(app.replies.session?.token)
    }
    expect(tokens.size).toBe(5)
  })

  test('A2: an unknown account and a wrong password get the same answer', async () => {
    const app = await testApp()
    await signedUp(app)
    const answers = await Promise.all(
      ['mona', 'nobody-here', 'nobody@test.example'].map((identifier) =>
        app
          .as(null)
          .accounts.logIn({ identifier, password: 'not this one' })
          .catch((error: unknown) => JSON.stringify(error)),
      ),
    )
    expect(new Set(answers).size).toBe(1)
    await expect(app.as(null).accounts.logIn({ identifier: 'mona', password: 'x' })).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'bad_credentials' })
  })

  test('A2: guessing one account is stopped; the right password gives the tries back', async () => {
    const app = await testApp()
    await signedUp(app)
    const guess = (password: string, ip: string) => app.as(null, { ip }).accounts.logIn({ identifier: 'mona', password })
    for (let i = 0; i < 9; i++) await guess('wrong', `203.0.113.${i}`).catch(() => null)
    await guess(person.password, '203.0.113.50')
    for (let i = 0; i < 10; i++) await expect(guess('wrong', `203.0.113.${i}`)).rejects.toMatchObject({ message: 'bad_credentials' })
    await expect(guess(person.password, '203.0.113.51')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', message: 'too_many_tries' })
  })

  test('A2: common passwords and the own name are refused', async () => {
    const app = await testApp()
    for (const password of ['qwertyuiop', 'Password123', 'aaaaaaaaaaaa', 'mona@test.example']) {
      await expect(app.as(null).accounts.signUp({ ...person, password })).rejects.toMatchObject({
        message: 'password_common',
        cause: { details: { field: 'password' } },
      })
    }
    await expect(app.as(null).accounts.signUp({ ...person, password: 'short' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('A2: sessions can be listed and ended, one or all; their ids open nothing', async () => {
    const app = await testApp()
    const { actor } = await signedUp(app)
    await app.as(null).accounts.logIn({ identifier: 'mona', password: person.password })
    const phone = app.replies.session?.token ?? ''
    const sessions = await app.as(actor).accounts.sessions()
    expect(sessions).toHaveLength(2)
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    for (const { id } of sessions) expect(await app.deps.auth.sessions.find(id)).toBeNull()
    const notCurrent = sessions.find(({ current }) => !current)
    await app.as(actor).accounts.revokeSession({ sessionId: notCurrent?.id ?? '' })
    expect(await app.deps.auth.sessions.find(phone)).toBeNull()
    await app.as(actor).accounts.logOutEverywhere()
    expect(await app.as(actor).accounts.sessions()).toEqual([])
    expect(app.replies.session).toBeNull()
  })

  test("A2: nobody ends another person's session", async () => {
    const app = await testApp()
    await signedUp(app)
    const token = app.replies.session?.token ?? ''
    const stranger = await app.signedIn('trainee')
    await app.as(stranger).accounts.revokeSession({ sessionId: sha256(token) })
    expect(await app.deps.auth.sessions.find(token)).not.toBeNull()
  })
})

describe('A3: a forgotten password', () => {
  test('A3: the link works once, and every session ends', async () => {
    const app = await testApp()
    await signedUp(app)
    const before = app.replies.session?.token ?? ''
    const token = await resetLink(app, person.email)
    await app.as(null).accounts.resetPassword({ token, password: 'quite another phrase' })
    expect(await app.deps.auth.sessions.find(before)).toBeNull()
    await expect(app.as(null).accounts.resetPassword({ token, password: 'a third phrase here' })).rejects.toMatchObject({ message: 'bad_token' })
    await expect(app.as(null).accounts.logIn({ identifier: 'mona', password: person.password })).rejects.toMatchObject({ message: 'bad_credentials' })
    expect(await app.as(null).accounts.logIn({ identifier: 'mona', password: 'quite another phrase' })).toMatchObject({ username: 'mona' })
  })

  test('A3: a link lives for 30 minutes, and a newer one ends it', async () => {
    const app = await testApp()
    await signedUp(app)
    const first = await resetLink(app, person.email)
    const second = await resetLink(app, person.email)
    await expect(app.as(null).accounts.resetPassword({ token: first, password: 'quite another phrase' })).rejects.toMatchObject({ message: 'bad_token' })
    app.clock.advance({ minutes: 31 })
    await expect(app.as(null).accounts.resetPassword({ token: second, password: 'quite another phrase' })).rejects.toMatchObject({ message: 'bad_token' })
  })

  test('A3: the answer is the same for an unknown address, and nothing is sent', async () => {
    const app = await testApp()
    await signedUp(app)
    for (const email of [person.email, 'nobody@test.example']) expect(await app.as(null).accounts.requestPasswordReset({ email })).toEqual({ ok: true })
    await sendResetLink(app.deps, { email: 'nobody@test.example' })
    expect((await app.jobs('mail.send')).map(({ mail }) => mail.template)).toEqual(['verification_code'])
  })
})

test('A4: a new password asks for the old one and ends the other sessions', async () => {
  const app = await testApp()
  const { actor } = await signedUp(app)
  const here = app.replies.session?.token ?? ''
  await app.as(null).accounts.logIn({ identifier: 'mona', password: person.password })
  const elsewhere = app.replies.session?.token ?? ''
  const change = (current: string) => app.as(actor).accounts.changePassword({ current, password: 'quite another phrase' })
  await expect(change('not the old one')).rejects.toMatchObject({ message: 'bad_credentials', cause: { details: { field: 'current' } } })
  await change(person.password)
  expect(await app.deps.auth.sessions.find(here)).not.toBeNull()
  expect(await app.deps.auth.sessions.find(elsewhere)).toBeNull()
})

describe('A5: policies', () => {
  test('A5: both texts are there in both languages; acceptance is kept by version', async () => {
    const app = await testApp()
    const { actor } = await signedUp(app)
    const policy = await app.as(null).accounts.policy({ kind: 'payment_and_refund' })
    expect(policy).toMatchObject({ version: 1, body: { en: expect.stringContaining('refund'), ar: expect.stringContaining('استرداد') } })
    await app.as(actor).accounts.acceptPolicy({ version: 1 })
    await app.as(actor).accounts.acceptPolicy({ version: 1 })
    expect(await app.as(actor).accounts.me()).toMatchObject({ paymentPolicyAccepted: true })

    await app.deps.core.primary.insert(policies).values({ kind: 'payment_and_refund', version: 2, bodyEn: 'New', bodyAr: 'جديد' })
    app.replies.freshness = { core: await app.deps.core.position(), media: 0n }
    expect(await app.as(actor).accounts.me()).toMatchObject({ paymentPolicyAccepted: false })
    await expect(app.as(actor).accounts.acceptPolicy({ version: 1 })).rejects.toMatchObject({ code: 'CONFLICT', message: 'policy_changed' })
  })

  test('A5: an instructor accepts the contract, a trainee has none to accept', async () => {
    const app = await testApp()
    const instructor = await app.signedIn('instructor')
    await app.as(instructor).accounts.acceptContract({ version: 1 })
    expect(await app.as(instructor).accounts.me()).toMatchObject({ contractAccepted: true, paymentPolicyAccepted: false })
    await expect(app.as(await app.signedIn('trainee')).accounts.acceptContract({ version: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

test('A7: a profile changes by what is given; null empties', async () => {
  const app = await testApp()
  const { actor } = await signedUp(app)
  expect(await app.as(actor).accounts.updateProfile({ name: 'Mona A.', currency: 'KWD', title: 'Analyst' })).toMatchObject({
    name: 'Mona A.',
    currency: 'KWD',
    title: 'Analyst',
    country: 'EG',
  })
  expect(await app.as(actor).accounts.updateProfile({ title: null })).toMatchObject({ name: 'Mona A.', title: null })
  expect(await app.as(actor).accounts.updateProfile({})).toMatchObject({ name: 'Mona A.' })
  expect(await session(app)).toMatchObject({ name: 'Mona A.', currency: 'KWD' })
})

describe('A9: API tokens', () => {
  test('A9: a token is shown once, acts within its scopes, and can be revoked', async () => {
    const app = await testApp()
    const owner = await app.signedIn('trainee')
    const made = await app.as(owner).accounts.createToken({ name: 'export', scopes: ['orders:read', 'orders:read'], expiresInDays: 30 })
    expect(made).toMatchObject({ name: 'export', scopes: ['orders:read'], lastUsedAt: null })
    const actor = await app.deps.auth.tokens.find(made.token)
    expect(actor).toMatchObject({ id: owner.id, via: { kind: 'token', scopes: ['orders:read'] } })
    const [listed] = await app.as(owner).accounts.tokens()
    expect(listed).toMatchObject({ id: made.id, name: 'export' })
    expect(JSON.stringify(listed)).not.toContain(made.token)
    expect(listed?.lastUsedAt).not.toBeNull()
    await expect(app.as(actor).accounts.tokens()).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'scope_missing' })
    await app.as(owner).accounts.revokeToken({ tokenId: made.id })
    expect(await app.deps.auth.tokens.find(made.token)).toBeNull()
    await expect(app.as(owner).accounts.revokeToken({ tokenId: made.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test("A9: a token runs out, and nobody revokes another's", async () => {
    const app = await testApp()
    const owner = await app.signedIn('trainee')
    const made = await app.as(owner).accounts.createToken({ name: 'export', scopes: ['courses:read'], expiresInDays: 1 })
    await expect(app.as(await app.signedIn('trainee')).accounts.revokeToken({ tokenId: made.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await app.deps.auth.tokens.find(made.token)).not.toBeNull()
    app.clock.advance({ days: 2 })
    expect(await app.deps.auth.tokens.find(made.token)).toBeNull()
  })
})

test('a suspended person is told so with the right password only, and their sessions end', async () => {
  const app = await testApp()
  const { actor } = await signedUp(app)
  await app.deps.core.primary.update(users).set({ suspendedAt: new Date() }).where(eq(users.id, actor.id))
  app.clock.advance({ seconds: 2 })
  expect(await app.deps.auth.sessions.find(app.replies.session?.token ?? '')).toBeNull()
  await expect(app.as(null).accounts.logIn({ identifier: 'mona', password: person.password })).rejects.toMatchObject({
    code: 'FORBIDDEN',
    message: 'suspended',
  })
  await expect(app.as(null).accounts.logIn({ identifier: 'mona', password: 'wrong' })).rejects.toMatchObject({ message: 'bad_credentials' })
})
