import { sessions, users } from '@lectern/db/core/accounts'
import { testClock } from '@lectern/testing/clock'
import { testDatabases } from '@lectern/testing/databases'
import { makeUser } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'

import { createAuth } from './create-auth.ts'
import { sha256 } from './hash.ts'

const client = { ip: '198.51.100.7', userAgent: 'a browser' }
const DAY = 86_400_000

async function setUp() {
  const databases = await testDatabases()
  onTestFinished(() => databases[Symbol.asyncDispose]())
  const { core } = databases
  const clock = testClock()
  const here = createAuth({ core, clock })
  onTestFinished(() => here.close())
  return { core, here, user: await makeUser(core.primary) }
}

test('A2: the table holds a hash of the token and nothing that opens a session', async () => {
  const { core, here, user } = await setUp()
  const { token } = await here.sessions.create(user.id, client)
  const [row] = await core.primary.select().from(sessions)
  expect(row?.id).toBe(sha256(token))
  expect(JSON.stringify(row)).not.toContain(token)
  expect(await here.sessions.find(row?.id ?? '')).toBeNull()
  expect(await here.sessions.find(token)).toMatchObject({ kind: 'user', id: user.id, via: { kind: 'session', sessionId: row?.id } })
})

test('A2: ending all but one leaves that one', async () => {
  const { here, user } = await setUp()
  const [kept, ended] = [await here.sessions.create(user.id, client), await here.sessions.create(user.id, client)]
  await here.sessions.find(ended.token)
  await here.sessions.revokeAll(user.id, sha256(kept.token))
  expect(await here.sessions.find(ended.token)).toBeNull()
  expect(await here.sessions.find(kept.token)).not.toBeNull()
  expect(await here.sessions.list(user.id)).toHaveLength(1)
})

test('A2: a session that is used in its second half lasts 30 days from then; a forgotten one ends', async () => {
  const { core, here, user } = await setUp()
  const used = await here.sessions.create(user.id, client)
  expect(used.expiresAt.getTime() - Date.now()).toBeGreaterThan(29 * DAY)
  const move = (token: string, expiresAt: Date) =>
    core.primary
      .update(sessions)
      .set({ expiresAt })
      .where(eq(sessions.id, sha256(token)))
  await move(used.token, new Date(Date.now() + 10 * DAY))
  expect(await here.sessions.find(used.token)).not.toBeNull()
  const [row] = await core.primary.select({ expiresAt: sessions.expiresAt }).from(sessions)
  expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(29 * DAY)

  const forgotten = await here.sessions.create(user.id, client)
  await move(forgotten.token, new Date(Date.now() - 1))
  expect(await here.sessions.find(forgotten.token)).toBeNull()
})

test('A2: nobody is found by the session of a person who is suspended or erased', async () => {
  const { core, here, user } = await setUp()
  const { token } = await here.sessions.create(user.id, client)
  const set = (change: { suspendedAt?: Date | null; erasedAt?: Date | null }) => core.primary.update(users).set(change).where(eq(users.id, user.id))
  for (const change of [{ suspendedAt: new Date() }, { erasedAt: new Date() }]) {
    await set(change)
    expect(await here.sessions.find(token)).toBeNull()
    await set({ suspendedAt: null, erasedAt: null })
    expect(await here.sessions.find(token)).not.toBeNull()
    here.sessions.refresh(user.id)
  }
})

test('a changed row is seen at once after refresh', async () => {
  const { core, here, user } = await setUp()
  const { token } = await here.sessions.create(user.id, client)
  expect((await here.sessions.find(token))?.emailVerified).toBe(true)
  await core.primary.update(users).set({ emailVerifiedAt: null }).where(eq(users.id, user.id))
  here.sessions.refresh(user.id)
  expect((await here.sessions.find(token))?.emailVerified).toBe(false)
})
