import { sha256 } from '@lectern/auth/hash'
import { createRateLimiter } from '@lectern/cache/create-rate-limiter'
import { passwordResets, users } from '@lectern/db/core/accounts'
import { makeUser } from '@lectern/testing/factories'
import { toldApart } from '@lectern/testing/timing'
import { inArray } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp, type TestApp } from '../../../test/app.ts'
import { sendResetLink } from './send-reset-link.ts'

const PASSWORD = 'a long and odd phrase'

/** With 40 runs of each, alike kinds of work land outside once in some hundred thousand times; without the same work they were at 0 or 1. */
const ROUNDS = 40
const ALIKE = { above: 0.2, below: 0.8 }

async function people(app: TestApp, count: number): Promise<{ username: string; email: string; id: string }[]> {
  const made = await Promise.all(Array.from({ length: count }, () => makeUser(app.deps.core.primary)))
  const passwordHash = await app.deps.auth.passwords.hash(PASSWORD)
  const ids = made.map(({ id }) => id)
  await app.deps.core.primary.update(users).set({ passwordHash }).where(inArray(users.id, ids))
  return made
}

/** An address per call, so that no limit ends the measurement. */
const from = (round: number, kind: number) => ({ ip: `203.0.${kind}.${round}` })

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  )

describe('A2: nobody learns who has an account', () => {
  test('A2: a wrong password of an account and an unknown account take the same time', async () => {
    const app = await testApp()
    const known = await people(app, ROUNDS)
    const logIn = async (identifier: string, round: number, kind: number) => {
      const reason = await reasonOf(app.as(null, from(round, kind)).accounts.logIn({ identifier, password: 'not this one' }))
      expect(reason).toBe('bad_credentials')
    }
    const chance = await toldApart(
      ROUNDS,
      (round) => logIn(known[round]?.username ?? '', round, 1),
      (round) => logIn(`person-${round}-nobody`, round, 2),
    )
    expect(chance).toBeGreaterThan(ALIKE.above)
    expect(chance).toBeLessThan(ALIKE.below)
  })

  test('A3: asking for a new password takes the same time and leaves the same behind, with an account and without', async () => {
    const app = await testApp()
    const known = await people(app, ROUNDS)
    const ask = (email: string, round: number, kind: number) => app.as(null, from(round, kind)).accounts.requestPasswordReset({ email })
    const chance = await toldApart(
      ROUNDS,
      (round) => ask(known[round]?.email ?? '', round, 1),
      (round) => ask(`nobody-${round}@test.example`, round, 2),
    )
    expect(chance).toBeGreaterThan(ALIKE.above)
    expect(chance).toBeLessThan(ALIKE.below)
    expect(await app.jobs('accounts.send_reset_link')).toHaveLength(2 * ROUNDS)
    expect(await app.jobs('mail.send')).toEqual([])
  })

  test('A3: a link that is too old and one that never was take the same time', async () => {
    const app = await testApp()
    const known = await people(app, ROUNDS)
    const token = (round: number) => `the-token-of-a-mailed-link-${round}`
    await app.deps.core.primary
      .insert(passwordResets)
      .values(known.map(({ id }, round) => ({ tokenHash: sha256(token(round)), userId: id, expiresAt: new Date(app.clock.now().getTime() - 1000) })))
    const reset = async (link: string, round: number, kind: number) => {
      const reason = await reasonOf(app.as(null, from(round, kind)).accounts.resetPassword({ token: link, password: 'quite another phrase' }))
      expect(reason).toBe('bad_token')
    }
    const chance = await toldApart(
      ROUNDS,
      (round) => reset(token(round), round, 1),
      (round) => reset(`no-${token(round)}`, round, 2),
    )
    expect(chance).toBeGreaterThan(ALIKE.above)
    expect(chance).toBeLessThan(ALIKE.below)
  })

  test('A2: an account’s username and e-mail aren’t counted together, or the count would tell that they belong together', async () => {
    const app = await testApp()
    const [mona] = await people(app, 1)
    const guess = (identifier: string, round: number) => reasonOf(app.as(null, from(round, 3)).accounts.logIn({ identifier, password: 'not this one' }))
    for (let round = 0; round < 10; round++) await guess(mona?.username ?? '', round)
    expect(await guess(mona?.username.toUpperCase() ?? '', 11)).toBe('too_many_tries')
    expect(await guess(mona?.email ?? '', 12)).toBe('bad_credentials')
  })
})

test('A3: one account is sent six links in a quarter of an hour, however often they are asked for', async () => {
  const app = await testApp()
  const [mona] = await people(app, 1)
  for (let i = 0; i < 9; i++) await sendResetLink(app.deps, { email: mona?.email ?? '' })
  expect(await app.jobs('mail.send')).toHaveLength(6)
  app.clock.advance({ minutes: 16 })
  await sendResetLink(app.deps, { email: mona?.email ?? '' })
  expect(await app.jobs('mail.send')).toHaveLength(7)
})

describe('A2: guessing is limited', () => {
  test('A2: per address, whatever accounts it tries and whoever it is signed in as', async () => {
    const app = await testApp()
    const actors = [null, await app.signedIn('trainee'), await app.signedIn('trainee')]
    const guess = (i: number, ip: string) => reasonOf(app.as(actors[i % 3] ?? null, { ip }).accounts.logIn({ identifier: `nobody-${i}`, password: 'x' }))
    // In the place of sixty hashes: the same count, taken directly.
    for (let i = 0; i < 59; i++) await app.deps.limits.take('log_in_address', '203.0.113.1')
    expect(await guess(1, '203.0.113.1')).toBe('bad_credentials')
    for (let i = 0; i < 3; i++) expect(await guess(i, '203.0.113.1')).toBe('rate_limited')
    expect(await guess(0, '203.0.113.2')).toBe('bad_credentials')
  })

  test('A2: with the store of the counts away nobody logs in, and those who are signed in read on', async () => {
    const app = await testApp({ limits: createRateLimiter({ redis: { url: 'http://127.0.0.1:1', token: 'unused' } }) })
    const [mona] = await people(app, 1)
    const actor = await app.signedIn('trainee')
    expect(await reasonOf(app.as(null).accounts.logIn({ identifier: mona?.username ?? '', password: PASSWORD }))).toBe('rate_limited')
    expect(await app.as(actor).accounts.me()).toMatchObject({ id: actor.id })
    expect(await app.as(actor).catalog.search({})).toMatchObject({ items: [] })
  })
})
