import { apiTokens } from '@lectern/db/core/accounts'
import { testClock } from '@lectern/testing/clock'
import { testDatabases } from '@lectern/testing/databases'
import { makeUser } from '@lectern/testing/factories'
import { expect, onTestFinished, test } from 'vitest'

import { createAuth } from './create-auth.ts'
import { sha256 } from './hash.ts'

test('A9: a token is stored hashed, and its last use is noted once a minute', async () => {
  const databases = await testDatabases()
  onTestFinished(() => databases[Symbol.asyncDispose]())
  const { core } = databases
  const clock = testClock()
  const auth = createAuth({ core, clock })
  onTestFinished(() => auth.close())
  const user = await makeUser(core.primary)
  const expiresAt = new Date(clock.now().getTime() + 3_600_000)
  const { token } = await auth.tokens.create(core.primary, user.id, { name: 'script', scopes: ['courses:read'], expiresAt })
  expect(token).toMatch(/^lct_[0-9a-f]{32}_[\w-]{43}$/)

  const row = async () => (await core.primary.select().from(apiTokens))[0]
  expect((await row())?.tokenHash).toBe(sha256(token))
  const first = clock.now()
  await auth.tokens.find(token)
  expect((await row())?.lastUsedAt).toEqual(first)
  clock.advance({ seconds: 59 })
  await auth.tokens.find(token)
  expect((await row())?.lastUsedAt).toEqual(first)
  clock.advance({ seconds: 2 })
  await auth.tokens.find(token)
  expect((await row())?.lastUsedAt).toEqual(clock.now())
  expect(await auth.tokens.find(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
})
