import { emailCodes } from '@lectern/db/core/accounts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'
import { lastMail, PASSWORD, resetLink, sessionOf, signedUp } from '../../../test/signed-up.ts'

const NEW = 'new@test.example'

/** The code before; a wrong one for the rare case that the same six digits came up again. */
const otherThan = (live: string, before: string) => (before !== live ? before : live === '000000' ? '000001' : '000000')

describe('A4: changing the e-mail address', () => {
  test('A4: the new address counts only once its code is typed; the old one is told', async () => {
    const app = await testApp()
    const mona = await signedUp(app, 'mona')
    expect(await app.as(mona).accounts.changeEmail({ email: 'New@Test.example', password: PASSWORD })).toEqual({ sentTo: NEW })
    expect(await app.as(mona).accounts.me()).toMatchObject({ email: 'mona@test.example', emailVerified: true, pendingEmail: NEW })
    const { to, mail } = await lastMail(app, 'email_change_code')
    expect(to).toBe(NEW)
    expect(await app.as(null).accounts.logIn({ identifier: 'mona@test.example', password: PASSWORD })).toMatchObject({ id: mona.id })

    expect(await app.as(mona).accounts.verifyEmail({ code: mail.code })).toMatchObject({ email: NEW, emailVerified: true, pendingEmail: null })
    expect(await lastMail(app, 'email_changed')).toMatchObject({ to: 'mona@test.example', mail: { newEmail: NEW } })
    await expect(app.as(null).accounts.logIn({ identifier: 'mona@test.example', password: PASSWORD })).rejects.toThrow('bad_credentials')
    expect(await app.as(null).accounts.logIn({ identifier: NEW, password: PASSWORD })).toMatchObject({ id: mona.id })
  })

  test('A4: sessions go on, but a link to a new password that went to the old address does not', async () => {
    const app = await testApp()
    const mona = await signedUp(app, 'mona')
    const token = app.replies.session?.token ?? ''
    const link = await resetLink(app, mona.email)
    await app.as(mona).accounts.changeEmail({ email: NEW, password: PASSWORD })
    await app.as(mona).accounts.verifyEmail({ code: (await lastMail(app, 'email_change_code')).mail.code })
    expect(await app.deps.auth.sessions.find(token)).toMatchObject({ id: mona.id, email: NEW })
    await expect(app.as(null).accounts.resetPassword({ token: link, password: 'another long phrase' })).rejects.toThrow('bad_token')
  })

  test('A4: only with the password; not to the own address, nor to a taken one', async () => {
    const app = await testApp()
    await signedUp(app, 'taken')
    const mona = await signedUp(app, 'mona')
    const change = (email: string, password = PASSWORD) => app.as(mona).accounts.changeEmail({ email, password })
    await expect(change(NEW, 'not this one')).rejects.toMatchObject({ message: 'bad_credentials', cause: { details: { field: 'password' } } })
    await expect(change('MONA@test.example')).rejects.toMatchObject({ message: 'same_email', cause: { details: { field: 'email' } } })
    await expect(change('taken@test.example')).rejects.toMatchObject({ code: 'CONFLICT', message: 'email_taken', cause: { details: { field: 'email' } } })
    // A wrong password learns nothing of whose address it is.
    await expect(change('taken@test.example', 'not this one')).rejects.toThrow('bad_credentials')
    expect(await app.as(mona).accounts.me()).toMatchObject({ pendingEmail: null })
  })

  test('A4: of two who want the same address the first to type their code gets it', async () => {
    const app = await testApp()
    const people = [await signedUp(app, 'mona'), await signedUp(app, 'omar')]
    const codes: string[] = []
    for (const person of people) {
      await app.as(person).accounts.changeEmail({ email: NEW, password: PASSWORD })
      codes.push((await lastMail(app, 'email_change_code')).mail.code)
    }
    const outcomes = await Promise.allSettled(people.map((person, i) => app.as(person).accounts.verifyEmail({ code: codes[i] ?? '' })))
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'CONFLICT', message: 'email_taken' })
  })

  test('A4: another code goes to the new address; giving the change up ends it', async () => {
    const app = await testApp()
    const mona = await signedUp(app, 'mona')
    await app.as(mona).accounts.changeEmail({ email: NEW, password: PASSWORD })
    const first = (await lastMail(app, 'email_change_code')).mail.code
    expect(await app.as(mona).accounts.resendCode()).toEqual({ sentTo: NEW })
    const second = (await lastMail(app, 'email_change_code')).mail.code
    await expect(app.as(mona).accounts.verifyEmail({ code: otherThan(second, first) })).rejects.toThrow('code_wrong')
    expect(await app.as(mona).accounts.keepEmail()).toMatchObject({ email: mona.email, pendingEmail: null })
    expect(await app.as(mona).accounts.verifyEmail({ code: second })).toMatchObject({ email: mona.email })
    await expect(app.as(mona).accounts.resendCode()).rejects.toThrow('already_verified')
  })

  test('A1, A4: who mistyped the address at sign-up corrects it; a stranger at the wrong one is not told', async () => {
    const app = await testApp()
    const mona = await signedUp(app, 'mona', { verified: false })
    await app.as(mona).accounts.changeEmail({ email: NEW, password: PASSWORD })
    expect(await app.as(mona).accounts.keepEmail()).toMatchObject({ emailVerified: false, pendingEmail: null })
    expect(await app.as(mona).accounts.resendCode()).toEqual({ sentTo: mona.email })
    await app.as(mona).accounts.changeEmail({ email: NEW, password: PASSWORD })
    const { mail } = await lastMail(app, 'email_change_code')
    expect(await app.as(mona).accounts.verifyEmail({ code: mail.code })).toMatchObject({ email: NEW, emailVerified: true })
    expect(await lastMail(app, 'welcome')).toMatchObject({ to: NEW })
    await expect(lastMail(app, 'email_changed')).rejects.toThrow('promised')
    expect((await sessionOf(app)).emailVerified).toBe(true)
  })

  test('A4: a code is for the address that it went to, and tries of it are counted', async () => {
    const app = await testApp()
    const mona = await signedUp(app, 'mona')
    await app.as(mona).accounts.changeEmail({ email: NEW, password: PASSWORD })
    const { code } = (await lastMail(app, 'email_change_code')).mail
    await app.as(mona).accounts.changeEmail({ email: 'other@test.example', password: PASSWORD })
    const [live] = await app.deps.core.primary.select().from(emailCodes).where(eq(emailCodes.userId, mona.id))
    expect(live).toMatchObject({ email: 'other@test.example', triesLeft: 5 })
    const again = (await lastMail(app, 'email_change_code')).mail.code
    await expect(app.as(mona).accounts.verifyEmail({ code: otherThan(again, code) })).rejects.toMatchObject({
      message: 'code_wrong',
      cause: { details: { triesLeft: 4 } },
    })
    app.clock.advance({ minutes: 16 })
    await expect(app.as(mona).accounts.verifyEmail({ code: again })).rejects.toThrow('code_expired')
    expect(await app.as(mona).accounts.me()).toMatchObject({ email: mona.email, pendingEmail: 'other@test.example' })
  })
})
