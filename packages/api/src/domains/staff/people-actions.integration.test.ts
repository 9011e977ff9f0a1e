import type { SignedIn } from '@lectern/auth/actor'
import { sha256 } from '@lectern/auth/hash'
import { sessions, users, viewings } from '@lectern/db/core/accounts'
import { auditEntries } from '@lectern/db/core/staff'
import { newId } from '@lectern/kernel/ids'
import { makeUser } from '@lectern/testing/factories'
import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'

const reason = 'Asked for by their company.'
const client = { ip: '203.0.113.9', userAgent: 'Browser' }

async function office() {
  const app = await testApp()
  const { deps } = app
  const db = deps.core.primary
  const admin = await app.signedIn('admin', { name: 'Staff' })
  const person = await makeUser(db, { name: 'Person' })
  const row = async (id: string) => {
    const [found] = await db.select().from(users).where(eq(users.id, id))
    if (!found) throw new Error('gone')
    return found
  }
  const log = async () => {
    const rows = await db.select().from(auditEntries).orderBy(asc(auditEntries.seq))
    return rows.map(({ actorId, action, subjectId, before, after }) => ({ actorId, action, subjectId, before, after }))
  }
  /** Looks at the site as somebody, as `staff.viewAs` and the site's page do. */
  async function look(by: SignedIn, userId: string) {
    return deps.core.transaction(async (tx) => {
      const { id, token } = await deps.auth.viewings.allow(tx, { adminId: by.id, userId, reason })
      const begun = await deps.auth.viewings.begin(tx, token, client)
      if (!begun) throw new Error('not begun')
      return { id, token: begun.session.token }
    })
  }
  return { app, deps, db, admin, person, staff: app.as(admin).staff, row, log, look }
}

describe('A6: roles', () => {
  test('A6: an admin gives any role; it is written down with what was before, and the same again changes nothing', async () => {
    const { admin, person, staff, row, log } = await office()
    for (const role of ['corporate_trainee', 'instructor', 'admin', 'trainee'] as const) {
      expect(await staff.setRole({ userId: person.id, role, reason })).toEqual({ ok: true })
      expect((await row(person.id)).role).toBe(role)
    }
    await staff.setRole({ userId: person.id, role: 'trainee', reason })
    const entries = await log()
    expect(entries).toHaveLength(4)
    expect(entries[0]).toEqual({
      actorId: admin.id,
      action: 'user.role_changed',
      subjectId: person.id,
      before: { role: 'trainee' },
      after: { role: 'corporate_trainee', reason },
    })
  })

  test('A6: nobody changes their own role, of nobody or somebody erased, or takes that of the last admin who stays', async () => {
    const { app, db, admin, person, staff, log } = await office()
    await expect(staff.setRole({ userId: admin.id, role: 'trainee', reason })).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'not_yourself' })
    await expect(staff.setRole({ userId: newId(), role: 'trainee', reason })).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'user_not_found' })
    await db.update(users).set({ erasedAt: app.clock.now() }).where(eq(users.id, person.id))
    await expect(staff.setRole({ userId: person.id, role: 'admin', reason })).rejects.toMatchObject({ code: 'CONFLICT', message: 'user_erased' })
    const other = await app.signedIn('admin')
    await db.update(users).set({ deletionDueAt: app.clock.now() }).where(eq(users.id, admin.id))
    await expect(staff.setRole({ userId: other.id, role: 'trainee', reason })).rejects.toMatchObject({ code: 'CONFLICT', message: 'last_admin' })
    expect(await staff.suspend({ userIds: [other.id], reason })).toEqual({ done: [], refused: [{ id: other.id, reason: 'last_admin' }] })
    expect(await log()).toEqual([])
  })

  test('A6: two admins who demote each other at once: one remains', async () => {
    const { app, admin, staff, row, log } = await office()
    for (let round = 0; round < 5; round++) {
      const other = await app.signedIn('admin')
      const outcomes = await Promise.allSettled([
        staff.setRole({ userId: other.id, role: 'trainee', reason }),
        app.as(other).staff.setRole({ userId: admin.id, role: 'trainee', reason }),
      ])
      const roles = [(await row(admin.id)).role, (await row(other.id)).role]
      expect(roles.toSorted()).toEqual(['admin', 'trainee'])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: { message: 'forbidden' } })
      expect(await log()).toHaveLength(round + 1)
      if (roles[0] === 'trainee') await app.deps.core.primary.update(users).set({ role: 'admin' }).where(eq(users.id, admin.id))
      await app.deps.core.primary.update(users).set({ role: 'trainee' }).where(eq(users.id, other.id))
    }
  })

  test('A8: with the rights of an admin ends what they look at as somebody', async () => {
    const { app, deps, db, person, staff, log, look } = await office()
    const other = await app.signedIn('admin')
    const { id, token } = await look(other, person.id)
    const own = await deps.auth.sessions.create(other.id, client)
    expect(await deps.auth.sessions.find(token)).toMatchObject({ id: person.id })
    await staff.setRole({ userId: other.id, role: 'instructor', reason })
    expect(await deps.auth.sessions.find(token)).toBeNull()
    expect(await db.select({ endedAt: viewings.endedAt }).from(viewings)).toEqual([{ endedAt: app.clock.now() }])
    expect(await deps.auth.sessions.find(own.token)).toMatchObject({ role: 'instructor' })
    expect((await log()).map(({ action, subjectId, before }) => ({ action, subjectId, before }))).toEqual([
      { action: 'user.viewing_ended', subjectId: person.id, before: { viewingId: id } },
      { action: 'user.role_changed', subjectId: other.id, before: { role: 'admin' } },
    ])
  })
})

describe('S2: suspension', () => {
  test('S2: log-ins end and tokens stop at once; afterwards they may log in anew', async () => {
    const { app, deps, person, staff, row } = await office()
    const { token } = await deps.auth.sessions.create(person.id, client)
    const api = await deps.auth.tokens.create(deps.core.primary, person.id, {
      name: 'script',
      scopes: ['learning:read'],
      expiresAt: new Date(app.clock.now().getTime() + 60_000),
    })
    expect([await deps.auth.sessions.find(token), await deps.auth.tokens.find(api.token)]).toMatchObject([{ id: person.id }, { id: person.id }])
    expect(await staff.suspend({ userIds: [person.id], reason })).toEqual({ done: [person.id], refused: [] })
    expect([await deps.auth.sessions.find(token), await deps.auth.tokens.find(api.token)]).toEqual([null, null])
    expect((await row(person.id)).suspendedAt).toEqual(app.clock.now())
    expect(await staff.reinstate({ userIds: [person.id], reason })).toEqual({ done: [person.id], refused: [] })
    expect([await deps.auth.sessions.find(token), await deps.auth.tokens.find(api.token)]).toMatchObject([null, { id: person.id }])
  })

  test('S2: of many at once each is done or refused with its reason, and only what was done is written down', async () => {
    const { app, db, admin, person, staff, log } = await office()
    const [suspended, erased, nobody] = [await makeUser(db), await makeUser(db), newId()]
    await db.update(users).set({ suspendedAt: app.clock.now() }).where(eq(users.id, suspended.id))
    await db.update(users).set({ erasedAt: app.clock.now() }).where(eq(users.id, erased.id))
    const userIds = [admin.id, suspended.id, person.id, erased.id, nobody, person.id]
    expect(await staff.suspend({ userIds, reason })).toEqual({
      done: [person.id],
      refused: [
        { id: admin.id, reason: 'not_yourself' },
        { id: suspended.id, reason: 'already_suspended' },
        { id: erased.id, reason: 'user_erased' },
        { id: nobody, reason: 'user_not_found' },
      ],
    })
    expect(await staff.reinstate({ userIds: [suspended.id, admin.id], reason })).toEqual({
      done: [suspended.id],
      refused: [{ id: admin.id, reason: 'not_suspended' }],
    })
    expect(await log()).toMatchObject([
      { action: 'user.suspended', subjectId: person.id, after: { suspended: true, reason } },
      { action: 'user.reinstated', subjectId: suspended.id, before: { suspended: true } },
    ])
    await expect(staff.suspend({ userIds: Array.from({ length: 201 }, () => newId()), reason })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(staff.suspend({ userIds: [person.id], reason: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('S2: two admins who suspend each other at once: one remains', async () => {
    const { app, admin, staff, row } = await office()
    const other = await app.signedIn('admin')
    const outcomes = await Promise.allSettled([staff.suspend({ userIds: [other.id], reason }), app.as(other).staff.suspend({ userIds: [admin.id], reason })])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect([(await row(admin.id)).suspendedAt, (await row(other.id)).suspendedAt].filter((at) => at === null)).toHaveLength(1)
  })
})

describe('S2: log-ins of somebody', () => {
  test('S2: those that live are shown, with who looks on; one or all are ended', async () => {
    const { app, deps, db, admin, person, staff, log, look } = await office()
    const first = await deps.auth.sessions.create(person.id, client)
    app.clock.advance({ minutes: 1 })
    const second = await deps.auth.sessions.create(person.id, client)
    app.clock.advance({ minutes: 1 })
    const viewing = await look(admin, person.id)
    await db.insert(sessions).values({ id: 'over', userId: person.id, expiresAt: new Date(app.clock.now().getTime() - 1) })
    const shown = await staff.userSessions({ userId: person.id })
    expect(shown.map(({ id, viewedBy }) => ({ id, viewedBy }))).toEqual([
      { id: sha256(viewing.token), viewedBy: 'Staff' },
      { id: sha256(second.token), viewedBy: null },
      { id: sha256(first.token), viewedBy: null },
    ])
    expect(JSON.stringify(shown)).not.toContain(second.token)
    await staff.endSessions({ userId: person.id, sessionId: sha256(first.token) })
    expect([await deps.auth.sessions.find(first.token), await deps.auth.sessions.find(second.token)]).toMatchObject([null, { id: person.id }])
    await expect(staff.endSessions({ userId: person.id, sessionId: sha256(first.token) })).rejects.toMatchObject({ message: 'session_not_found' })
    await expect(staff.endSessions({ userId: admin.id, sessionId: sha256(second.token) })).rejects.toMatchObject({ message: 'session_not_found' })
    await staff.endSessions({ userId: person.id })
    expect([await deps.auth.sessions.find(second.token), await deps.auth.sessions.find(viewing.token)]).toEqual([null, null])
    await staff.endSessions({ userId: person.id })
    expect((await log()).map(({ action, before, after }) => ({ action, before, after }))).toEqual([
      { action: 'user.sessions_ended', before: { sessions: 3 }, after: { sessions: 2 } },
      { action: 'user.viewing_ended', before: { viewingId: viewing.id }, after: null },
      { action: 'user.sessions_ended', before: { sessions: 2 }, after: { sessions: 0 } },
    ])
    await expect(staff.userSessions({ userId: newId() })).rejects.toMatchObject({ message: 'user_not_found' })
  })
})

describe('A6: accounts made by an admin', () => {
  const wish = { role: 'instructor', name: 'هالة منير', username: 'hala', email: 'Hala@Test.example', country: 'KW', locale: 'ar' } as const

  test('A6: a link comes by mail; with it they choose their password once, which confirms the address', async () => {
    const { app, staff, row, log } = await office()
    const { id } = await staff.createUser(wish)
    expect(await row(id)).toMatchObject({
      role: 'instructor',
      name: 'هالة منير',
      email: 'hala@test.example',
      emailVerifiedAt: null,
      locale: 'ar',
      country: 'KW',
    })
    const [sent, ...more] = await app.jobs('mail.send')
    expect(more).toEqual([])
    if (sent?.mail.template !== 'account_made') throw new Error('another mail')
    expect(sent).toMatchObject({ to: 'hala@test.example', locale: 'ar', mail: { name: 'هالة منير', role: 'instructor', username: 'hala', days: 7 } })
    expect(sent.mail.url).toMatch(/^http:\/\/localhost:3000\/ar\/reset-password\?token=[\w-]{43}&welcome=1$/)
    expect(await log()).toMatchObject([{ action: 'user.created', subjectId: id, before: null, after: { role: 'instructor' } }])

    const { accounts } = app.as(null)
    await expect(accounts.logIn({ identifier: 'hala', password: '!' })).rejects.toMatchObject({ message: 'bad_credentials' })
    const token = new URL(sent.mail.url).searchParams.get('token') ?? ''
    app.clock.advance({ days: 6, hours: 23 })
    await accounts.resetPassword({ token, password: 'a-good-long-password' })
    expect((await row(id)).emailVerifiedAt).toEqual(app.clock.now())
    await expect(accounts.resetPassword({ token, password: 'another-long-password' })).rejects.toMatchObject({ message: 'bad_token' })
    expect(await accounts.logIn({ identifier: 'hala', password: 'a-good-long-password' })).toMatchObject({ role: 'instructor', paymentPolicyAccepted: false })
  })

  test('A6: the link works for seven days; a taken name or address is told by its field, and nothing is mailed or written down', async () => {
    const { app, person, staff, log } = await office()
    await staff.createUser(wish)
    const taken = async (change: Partial<typeof wish> | { username: string } | { email: string }) => {
      const error: unknown = await staff.createUser({ ...wish, ...change }).catch((thrown: unknown) => thrown)
      return error
    }
    expect(await taken({ email: 'other@test.example' })).toMatchObject({
      code: 'CONFLICT',
      message: 'username_taken',
      cause: { details: { field: 'username' } },
    })
    expect(await taken({ username: 'other', email: person.email })).toMatchObject({ message: 'email_taken', cause: { details: { field: 'email' } } })
    expect(await app.jobs('mail.send')).toHaveLength(1)
    expect(await log()).toHaveLength(1)
    const [sent] = await app.jobs('mail.send')
    if (sent?.mail.template !== 'account_made') throw new Error('another mail')
    app.clock.advance({ days: 7, seconds: 1 })
    const token = new URL(sent.mail.url).searchParams.get('token') ?? ''
    await expect(app.as(null).accounts.resetPassword({ token, password: 'a-good-long-password' })).rejects.toMatchObject({ message: 'bad_token' })
  })

  test('A6: admins and corporate trainees are made in the same way', async () => {
    const { staff, row } = await office()
    for (const role of ['admin', 'corporate_trainee', 'trainee'] as const) {
      const username = `made-${role}`.slice(0, 20)
      const { id } = await staff.createUser({ ...wish, role, username, email: `${role}@test.example` })
      expect((await row(id)).role).toBe(role)
    }
  })
})
