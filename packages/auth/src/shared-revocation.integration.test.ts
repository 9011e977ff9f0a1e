import { apiTokens, sessions, users } from '@lectern/db/core/accounts'
import { testClock } from '@lectern/testing/clock'
import { testDatabases } from '@lectern/testing/databases'
import { makeUser } from '@lectern/testing/factories'
import { eq, sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'

import type { Auth } from './auth.ts'
import { createAuth } from './create-auth.ts'
import { sha256 } from './hash.ts'

const client = { ip: '198.51.100.7', userAgent: 'a browser' }

/** Two servers on one database, both with a sample of the same person's session and API token. The clock stands still: no sample runs out by itself. */
async function setUp() {
  const databases = await testDatabases()
  onTestFinished(() => databases[Symbol.asyncDispose]())
  const { core } = databases
  const clock = testClock()
  const [here, there] = [createAuth({ core, clock }), createAuth({ core, clock })]
  onTestFinished(async () => {
    await Promise.all([here.close(), there.close()])
  })
  const user = await makeUser(core.primary)
  const { token: session } = await here.sessions.create(user.id, client)
  const expiresAt = new Date(clock.now().getTime() + 3_600_000)
  const { id: tokenId, token } = await here.tokens.create(core.primary, user.id, { name: 'script', scopes: ['courses:read'], expiresAt })

  /** A change that the database doesn't tell of: whoever has a sample doesn't see it. */
  async function renameInSilence(name: string): Promise<void> {
    await core.transaction(async (tx) => {
      await tx.execute(sql`alter table users disable trigger users_tell`)
      await tx.update(users).set({ name }).where(eq(users.id, user.id))
      await tx.execute(sql`alter table users enable trigger users_tell`)
    })
  }
  let renamed = 0
  async function isSampled(auth: Auth): Promise<boolean> {
    const name = `silent ${++renamed}`
    await Promise.all([auth.sessions.find(session), auth.tokens.find(token)])
    await renameInSilence(name)
    const [bySession, byToken] = [await auth.sessions.find(session), await auth.tokens.find(token)]
    return bySession !== null && bySession.name !== name && byToken !== null && byToken.name !== name
  }
  const sampled = async () => {
    for (const auth of [here, there]) await expect.poll(() => isSampled(auth), { timeout: 10_000 }).toBe(true)
  }
  await sampled()
  return { core, databases, here, there, user, session, token, tokenId, renameInSilence, sampled, isSampled }
}

const soon = { timeout: 5_000, interval: 5 }

test('A2: a session that was ended on one server is ended on the others', async () => {
  const { here, there, user, session } = await setUp()
  await here.sessions.revoke(user.id, sha256(session))
  expect(await here.sessions.find(session)).toBeNull()
  await expect.poll(() => there.sessions.find(session), soon).toBeNull()
})

test('A2: logging out everywhere is seen everywhere', async () => {
  const { here, there, user, session } = await setUp()
  await here.sessions.revokeAll(user.id)
  expect(await here.sessions.find(session)).toBeNull()
  await expect.poll(() => there.sessions.find(session), soon).toBeNull()
})

test('A9: a token that was revoked on one server opens nothing on the others', async () => {
  const { here, there, user, token, tokenId } = await setUp()
  expect(await here.tokens.revoke(user.id, tokenId)).toBe(true)
  expect(await here.tokens.find(token)).toBeNull()
  await expect.poll(() => there.tokens.find(token), soon).toBeNull()
})

test('A2: what is changed by hand in the database counts at once on every server', async () => {
  const { core, here, there, user, session, token, sampled } = await setUp()
  const everywhere = async (find: (auth: Auth) => Promise<unknown>, expected: unknown) => {
    for (const auth of [here, there]) await expect.poll(() => find(auth), soon).toEqual(expected)
  }
  await core.primary.update(users).set({ role: 'admin' }).where(eq(users.id, user.id))
  await everywhere(async (auth) => [(await auth.sessions.find(session))?.role, (await auth.tokens.find(token))?.role], ['admin', 'admin'])
  for (const closed of ['suspendedAt', 'erasedAt'] as const) {
    await sampled()
    await core.primary
      .update(users)
      .set({ [closed]: new Date() })
      .where(eq(users.id, user.id))
    await everywhere(async (auth) => [await auth.sessions.find(session), await auth.tokens.find(token)], [null, null])
    await core.primary
      .update(users)
      .set({ [closed]: null })
      .where(eq(users.id, user.id))
  }
  await sampled()
  await core.primary.update(apiTokens).set({ revokedAt: new Date() })
  await everywhere((auth) => auth.tokens.find(token), null)
  await core.primary.delete(sessions)
  await everywhere((auth) => auth.sessions.find(session), null)
})

test('A2: while the connection that hears of changes is lost, nothing is answered from memory; afterwards it is again', async () => {
  const { databases, here, there, core, session, user, renameInSilence, isSampled, sampled } = await setUp()
  const name = new URL(databases.urls.core).pathname.slice(1)
  const allowConnections = (allowed: boolean) =>
    core.primary.execute(sql.raw(`${allowed ? 'grant' : 'revoke'} connect on database ${name} ${allowed ? 'to' : 'from'} public, current_user`))
  await renameInSilence('unheard of')
  await allowConnections(false)
  await core.primary.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and application_name = 'test-listen'`)
  for (const auth of [here, there]) await expect.poll(async () => (await auth.sessions.find(session))?.name, soon).toBe('unheard of')
  for (const auth of [here, there, here, there]) expect(await isSampled(auth)).toBe(false)
  await allowConnections(true)
  await sampled()
  await core.primary.update(users).set({ name: 'heard of' }).where(eq(users.id, user.id))
  for (const auth of [here, there]) await expect.poll(async () => (await auth.sessions.find(session))?.name, soon).toBe('heard of')
})
