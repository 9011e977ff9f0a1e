import { apiTokens, users } from '@lectern/db/core/accounts'
import { courses, reviews } from '@lectern/db/core/courses'
import { mails } from '@lectern/db/core/system'
import { newId } from '@lectern/kernel/ids'
import { makeCourse, makeUser } from '@lectern/testing/factories'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp, type TestApp } from '../../../test/app.ts'
import { lastMail, PASSWORD, sessionOf, signedUp } from '../../../test/signed-up.ts'
import { cleanUp } from './personal-data/clean-up.ts'

const round = (app: TestApp) => cleanUp({ ...app.deps, media: { db: app.databases.media } })

async function withRole(app: TestApp, username: string, role: 'admin' | 'instructor') {
  const person = await signedUp(app, username)
  await app.deps.core.primary.update(users).set({ role }).where(eq(users.id, person.id))
  app.deps.auth.sessions.refresh(person.id)
  return sessionOf(app)
}

const leave = (app: TestApp, person: Awaited<ReturnType<typeof signedUp>>) =>
  app.as(person).accounts.deleteMyAccount({ username: person.username, password: PASSWORD })

describe('A7: deleting an account', () => {
  test('A7: it is planned for 14 days ahead; other log-ins and tokens end, and a message says so', async () => {
    const app = await testApp({ media: true })
    await signedUp(app, 'mona')
    const elsewhere = app.replies.session?.token ?? ''
    await app.as(null).accounts.logIn({ identifier: 'mona', password: PASSWORD })
    const mona = await sessionOf(app)
    const here = app.replies.session?.token ?? ''
    await app.as(mona).accounts.createToken({ name: 'script', scopes: ['learning:read'], expiresInDays: 30 })
    const dueAt = new Date(app.clock.now().getTime() + 14 * 86_400_000).toISOString()

    expect(await leave(app, mona)).toEqual({ dueAt })
    expect(await app.as(mona).accounts.me()).toMatchObject({ deletionDueAt: dueAt })
    expect(await app.deps.auth.sessions.find(here)).toMatchObject({ id: mona.id })
    expect(await app.deps.auth.sessions.find(elsewhere)).toBeNull()
    expect(await app.deps.core.primary.$count(apiTokens, sql`revoked_at is null`)).toBe(0)
    expect(await lastMail(app, 'deletion_planned')).toMatchObject({ to: mona.email, mail: { dueAt, url: 'http://localhost:3000/account/data' } })
    app.clock.advance({ days: 1 })
    expect(await leave(app, mona)).toEqual({ dueAt })
  })

  test('A7: only with the own username and password', async () => {
    const app = await testApp({ media: true })
    const mona = await signedUp(app, 'mona')
    const ask = (username: string, password: string) => app.as(mona).accounts.deleteMyAccount({ username, password })
    await expect(ask('omar', PASSWORD)).rejects.toMatchObject({ message: 'username_wrong', cause: { details: { field: 'username' } } })
    await expect(ask('MONA', 'not this one')).rejects.toMatchObject({ message: 'bad_credentials', cause: { details: { field: 'password' } } })
    expect(await app.as(mona).accounts.me()).toMatchObject({ deletionDueAt: null })
  })

  test('A7: for 14 days one may log in and keep the account, and then nothing is lost', async () => {
    const app = await testApp({ media: true })
    const mona = await signedUp(app, 'mona')
    await leave(app, mona)
    app.clock.advance({ days: 13, hours: 23 })
    expect(await round(app)).toBe(0)
    const me = await app.as(null).accounts.logIn({ identifier: 'mona', password: PASSWORD })
    expect(me.deletionDueAt).not.toBeNull()
    expect(await app.as(await sessionOf(app)).accounts.keepMyAccount()).toMatchObject({ deletionDueAt: null, email: mona.email })
    app.clock.advance({ days: 30 })
    expect(await round(app)).toBe(0)
    expect(await app.as(null).accounts.logIn({ identifier: 'mona', password: PASSWORD })).toMatchObject({ name: 'Name of mona' })
  })

  test('A7: after that nobody can log in, and name and address are free for somebody new', async () => {
    const app = await testApp({ media: true })
    const mona = await signedUp(app, 'mona')
    const token = app.replies.session?.token ?? ''
    await leave(app, mona)
    app.clock.advance({ days: 14 })
    expect(await round(app)).toBe(1)
    app.deps.auth.sessions.refresh(mona.id)
    expect(await app.deps.auth.sessions.find(token)).toBeNull()
    for (const identifier of ['mona', mona.email, `deleted-${mona.id}`]) {
      await expect(app.as(null).accounts.logIn({ identifier, password: PASSWORD })).rejects.toThrow('bad_credentials')
    }
    const anew = await signedUp(app, 'mona', { verified: false })
    expect(anew.id).not.toBe(mona.id)
    expect(await app.as(anew).accounts.me()).toMatchObject({ email: mona.email, deletionDueAt: null })
    expect(await round(app)).toBe(0)
  })

  test('A7: what still waits to be sent to them is not sent, and nobody knows to whom the rest went', async () => {
    const app = await testApp({ media: true })
    const mona = await signedUp(app, 'mona')
    await app.as(mona).accounts.changeEmail({ email: 'new@test.example', password: PASSWORD })
    await leave(app, mona)
    await app.deps.core.primary.execute(
      sql`update pgboss.job set state = 'completed', completed_on = now() where data -> 'mail' ->> 'template' = 'verification_code'`,
    )
    await app.deps.core.primary.update(mails).set({ sentAt: app.clock.now() }).where(eq(mails.template, 'verification_code'))
    app.clock.advance({ days: 14 })
    await app.deps.core.transaction((tx) => app.deps.jobs.enqueue(tx, 'accounts.clean_up', {}))
    const [code] = await app.jobs('mail.send')
    expect(code?.to).toBe(mona.email)
    await round(app)
    expect(await app.jobs('mail.send')).toEqual([])
    expect(await app.jobs('accounts.clean_up')).toHaveLength(1)
    const rows = await app.deps.core.primary.select({ recipient: mails.recipient, template: mails.template }).from(mails)
    expect(rows).toEqual([{ recipient: expect.stringMatching(/@erased\.invalid$/), template: 'verification_code' }])
  })

  test('A7: the last admin stays, also when two go at once', async () => {
    const app = await testApp({ media: true })
    const mona = await withRole(app, 'mona', 'admin')
    await expect(leave(app, mona)).rejects.toMatchObject({ code: 'CONFLICT', message: 'last_admin' })
    const omar = await withRole(app, 'omar', 'admin')
    const both = await Promise.allSettled([leave(app, mona), leave(app, omar)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('A7: who has become the last admin by the day, or sells a course then, is not erased', async () => {
    const app = await testApp({ media: true })
    const [mona, omar, ines] = [await withRole(app, 'mona', 'admin'), await withRole(app, 'omar', 'admin'), await withRole(app, 'ines', 'instructor')]
    await leave(app, mona)
    await leave(app, ines)
    await app.deps.core.primary.update(users).set({ suspendedAt: app.clock.now() }).where(eq(users.id, omar.id))
    await makeCourse(app.deps.core.primary, { instructorIds: [ines.id] })
    app.clock.advance({ days: 15 })
    expect(await round(app)).toBe(0)
    await app.deps.core.primary.update(users).set({ suspendedAt: null }).where(eq(users.id, omar.id))
    expect(await round(app)).toBe(1)
    await app.deps.core.primary.update(courses).set({ status: 'closed' })
    expect(await round(app)).toBe(1)
  })

  test('A7: an instructor closes their courses first; drafts that nobody else works on go, shared ones stay', async () => {
    const app = await testApp({ media: true })
    const ines = await withRole(app, 'ines', 'instructor')
    const db = app.deps.core.primary
    const colleague = await makeUser(db, { role: 'instructor' })
    const course = await makeCourse(db, { instructorIds: [colleague.id, ines.id] })
    const own = await makeCourse(db, { instructorIds: [ines.id], status: 'draft' })
    const shared = await makeCourse(db, { instructorIds: [ines.id, colleague.id], status: 'draft' })
    await expect(leave(app, ines)).rejects.toMatchObject({ code: 'CONFLICT', message: 'courses_published' })
    await db.update(courses).set({ status: 'closed' }).where(eq(courses.id, course.id))
    await leave(app, ines)
    app.clock.advance({ days: 14 })
    expect(await round(app)).toBe(1)
    const left = await db.select({ id: courses.id }).from(courses)
    expect(left.map(({ id }) => id).toSorted()).toEqual([course.id, shared.id].toSorted())
    expect(left).not.toContainEqual({ id: own.id })
  })

  test('A7: a rating goes on counting, without its text and its name', async () => {
    const app = await testApp({ media: true })
    const mona = await signedUp(app, 'mona')
    const db = app.deps.core.primary
    const teacher = await makeUser(db, { role: 'instructor' })
    const course = await makeCourse(db, { instructorIds: [teacher.id] })
    await db.insert(reviews).values({ id: newId(), courseId: course.id, userId: mona.id, rating: 4, text: 'My name is Mona.' })
    app.replies.freshness = { core: await app.deps.core.position(), media: 0n }
    const read = () => app.as(null).catalog.reviews({ courseId: course.id })
    expect((await read()).items).toMatchObject([{ author: 'Name of mona', rating: 4, text: 'My name is Mona.' }])
    await leave(app, mona)
    app.clock.advance({ days: 14 })
    await round(app)
    app.replies.freshness = { core: await app.deps.core.position(), media: 0n }
    expect((await read()).items).toMatchObject([{ author: 'Deleted person', rating: 4, text: '' }])
  })
})
