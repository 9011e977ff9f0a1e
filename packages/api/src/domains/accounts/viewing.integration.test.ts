import type { SignedIn } from '@lectern/auth/actor'
import { sha256 } from '@lectern/auth/hash'
import { sessions, users, viewings } from '@lectern/db/core/accounts'
import { auditEntries } from '@lectern/db/core/staff'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp, type TestApp } from '../../../test/app.ts'

const reason = 'They write that a course is missing'

async function linkOf(app: TestApp, admin: SignedIn, person: SignedIn): Promise<string> {
  const { url } = await app.as(admin).staff.viewAs({ userId: person.id, reason })
  return new URL(url).searchParams.get('token') ?? ''
}

/** An admin who looks at the site as a trainee, with the session's token. */
async function looking() {
  const app = await testApp()
  const [admin, person] = [await app.signedIn('admin', { name: 'Salma' }), await app.signedIn('trainee')]
  const me = await app.as(null).accounts.beginViewing({ token: await linkOf(app, admin, person) })
  const token = app.replies.session?.token ?? ''
  const find = () => app.deps.auth.sessions.find(token)
  const actor = await find()
  if (!actor) throw new Error('the viewing was not begun')
  return { app, admin, person, me, token, find, actor }
}

describe('A8: the link', () => {
  test('A8: works once, for a minute, and the table holds only a hash of it', async () => {
    const app = await testApp()
    const [admin, person] = [await app.signedIn('admin'), await app.signedIn('trainee')]
    const [used, late] = [await linkOf(app, admin, person), await linkOf(app, admin, person)]
    expect(JSON.stringify(await app.deps.core.primary.select().from(viewings))).not.toContain(used)
    await app.as(null).accounts.beginViewing({ token: used })
    app.clock.advance({ seconds: 61 })
    for (const token of [used, late, 'x'.repeat(43)]) {
      await expect(app.as(null).accounts.beginViewing({ token })).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'bad_token' })
    }
  })

  test('A8: used twice at the same moment it works once', async () => {
    const app = await testApp()
    const token = await linkOf(app, await app.signedIn('admin'), await app.signedIn('trainee'))
    const both = await Promise.allSettled([1, 2].map(() => app.as(null).accounts.beginViewing({ token })))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await app.deps.core.primary.$count(sessions)).toBe(1)
  })

  test('A8: there is none for an admin, for oneself, for whoever is suspended or erased, and none without a reason', async () => {
    const app = await testApp()
    const [admin, other, person] = [await app.signedIn('admin'), await app.signedIn('admin'), await app.signedIn('trainee')]
    const ask = (userId: string, why = reason) => app.as(admin).staff.viewAs({ userId, reason: why })
    for (const { id } of [admin, other]) await expect(ask(id)).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'not_viewable' })
    for (const closed of ['suspendedAt', 'erasedAt'] as const) {
      await app.deps.core.primary.update(users).set({ [closed]: new Date() })
      await expect(ask(person.id)).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'not_viewable' })
      await app.deps.core.primary.update(users).set({ [closed]: null })
    }
    await expect(ask(app.deps.config.secret)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(ask(person.id, ' ')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('A8: it opens nothing once the admin lost their rights or logged out everywhere', async () => {
    const app = await testApp()
    const [admin, person] = [await app.signedIn('admin'), await app.signedIn('trainee')]
    const demoted = await linkOf(app, admin, person)
    await app.deps.core.primary.update(users).set({ role: 'instructor' }).where(eq(users.id, admin.id))
    await expect(app.as(null).accounts.beginViewing({ token: demoted })).rejects.toMatchObject({ message: 'bad_token' })
    await app.deps.core.primary.update(users).set({ role: 'admin' }).where(eq(users.id, admin.id))
    const loggedOut = await linkOf(app, admin, person)
    await app.as(admin).accounts.logOutEverywhere()
    await expect(app.as(null).accounts.beginViewing({ token: loggedOut })).rejects.toMatchObject({ message: 'bad_token' })
  })
})

describe('A8: looking', () => {
  test('A8: the site is as the person sees it, with a banner; what is written down names both', async () => {
    const { app, admin, person, me, actor } = await looking()
    expect(me).toMatchObject({ id: person.id, viewing: { adminName: 'Salma', until: new Date(app.clock.now().getTime() + 30 * 60_000).toISOString() } })
    expect(await app.as(actor).accounts.me()).toEqual(me)
    expect(await app.as(person).accounts.me()).toEqual({ ...me, viewing: null })
    const entries = await app.deps.core.primary.select().from(auditEntries).orderBy(auditEntries.seq)
    expect(entries).toMatchObject([
      { action: 'user.viewing_allowed', actorId: admin.id, asUserId: null, subjectId: person.id, after: { reason } },
      { action: 'user.viewing_begun', actorId: admin.id, asUserId: person.id, subjectId: person.id },
    ])
  })

  test('A8: nothing can be changed, and what is most private can’t be read', async () => {
    const { app, actor } = await looking()
    const caller = app.as(actor, { idempotencyKey: 'one' })
    for (const write of [
      () => caller.accounts.updateProfile({ name: 'Somebody Else' }),
      () => caller.accounts.changePassword({ current: 'a', password: 'quite another phrase' }),
      () => caller.accounts.createToken({ name: 'mine', scopes: ['orders:read'], expiresInDays: 1 }),
      () => caller.accounts.logOutEverywhere(),
      () => caller.accounts.exportMyData(),
    ]) {
      await expect(write()).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'viewing' })
    }
  })

  test('A8: it ends 30 minutes after it began, however much it is used', async () => {
    const { app, token, find } = await looking()
    for (let i = 0; i < 2; i++) {
      app.clock.advance({ minutes: 14 })
      expect(await find()).not.toBeNull()
    }
    const [row] = await app.deps.core.primary
      .select()
      .from(sessions)
      .where(eq(sessions.id, sha256(token)))
    expect(row?.expiresAt.getTime()).toBe(app.clock.now().getTime() + 2 * 60_000)
    app.clock.advance({ minutes: 2 })
    expect(await find()).toBeNull()
  })

  test('A8: the button ends it: the session is gone, the cookie emptied, the console named, and it is written down', async () => {
    const { app, person, actor, find } = await looking()
    expect(await app.as(actor).accounts.endViewing()).toEqual({ consoleUrl: `http://localhost:3100/people/${person.id}` })
    expect(app.replies.session).toBeNull()
    expect(await find()).toBeNull()
    await app.as(actor).accounts.endViewing()
    const entries = await app.deps.core.primary.select().from(auditEntries).where(eq(auditEntries.action, 'user.viewing_ended'))
    expect(entries).toMatchObject([{ asUserId: person.id, subjectId: person.id }])
    await expect(app.as(person).accounts.endViewing()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('A8: logging out, or logging in as somebody, ends it too', async () => {
    const first = await looking()
    await first.app.as(first.actor).accounts.logOut()
    expect(await first.find()).toBeNull()
    const second = await looking()
    const another = await second.app.signedIn('instructor')
    await second.app.as(second.actor).accounts.beginViewing({ token: await linkOf(second.app, second.admin, another) })
    expect(await second.find()).toBeNull()
  })

  test.each<[string, (app: TestApp, admin: SignedIn, person: SignedIn) => Promise<unknown>]>([
    ['the admin is suspended', (app, admin) => setUser(app, admin, { suspendedAt: new Date() })],
    ['the admin is erased', (app, admin) => setUser(app, admin, { erasedAt: new Date() })],
    ['the admin is demoted', (app, admin) => setUser(app, admin, { role: 'instructor' })],
    ['the admin logs out everywhere', (app, admin) => app.as(admin).accounts.logOutEverywhere()],
    ['the person is suspended', (app, _, person) => setUser(app, person, { suspendedAt: new Date() })],
    ['the person becomes an admin', (app, _, person) => setUser(app, person, { role: 'admin' })],
    ['the person logs out everywhere', (app, _, person) => app.as(person).accounts.logOutEverywhere()],
    ['its row is ended by hand', (app) => app.deps.core.primary.update(viewings).set({ endedAt: new Date() })],
  ])('A8: it ends at once when %s', async (_, change) => {
    const { app, admin, person, find } = await looking()
    expect(await find()).not.toBeNull()
    await change(app, admin, person)
    expect(await find()).toBeNull()
  })

  test('A8: the person’s own log-ins go on and don’t show it', async () => {
    const { app, person, actor } = await looking()
    const own = await app.deps.auth.sessions.create(person.id, { ip: null, userAgent: null })
    expect(await app.as(person).accounts.sessions()).toMatchObject([{ id: sha256(own.token) }])
    await app.as(actor).accounts.endViewing()
    expect(await app.deps.auth.sessions.find(own.token)).not.toBeNull()
  })
})

function setUser(app: TestApp, { id }: SignedIn, change: Partial<typeof users.$inferInsert>) {
  return app.deps.core.primary.update(users).set(change).where(eq(users.id, id))
}
