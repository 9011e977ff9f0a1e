import { expect, test } from 'vitest'

import { isCommonPassword } from './common-passwords.ts'
import { createPasswords } from './passwords.ts'

test('A2: argon2id with the cost that we promise; only the right password fits', async () => {
  const passwords = createPasswords()
  const hash = await passwords.hash('a long and odd phrase')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=3,p=1\$/)
  expect(await passwords.verify(hash, 'a long and odd phrase')).toBe(true)
  expect(await passwords.verify(hash, 'a long and odd phrasE')).toBe(false)
})

test('A2: without an account the same work is done, and nothing is ever right', async () => {
  const passwords = createPasswords()
  const hash = await passwords.hash('a long and odd phrase')
  const timed = async (stored: string | null) => {
    const times: number[] = []
    for (let i = 0; i < 7; i++) {
      const startedAt = performance.now()
      expect(await passwords.verify(stored, 'something else')).toBe(false)
      times.push(performance.now() - startedAt)
    }
    return times.toSorted((a, b) => a - b)[3] ?? 0
  }
  const [known, unknown, unusable] = [await timed(hash), await timed(null), await timed('unusable')]
  // Wide bounds: the machine is shared. Without the work the ratio would be below 0.01.
  for (const other of [unknown, unusable]) expect(other / known).toBeGreaterThan(0.3)
})

test('A2: common passwords are known in any case, odd ones are not common', () => {
  for (const password of ['qwertyuiop', 'QwertyUIOP', 'password123', '1234567890', 'aaaaaaaaaa', 'abcabcabcabc']) expect(isCommonPassword(password)).toBe(true)
  for (const password of ['a long and odd phrase', 'correct horse battery', 'مرحبا بالعالم كله']) expect(isCommonPassword(password)).toBe(false)
})

test('A2: of a storm of log-ins two are hashed at once, some wait their turn, and the rest is told to come back', async () => {
  const { verify } = createPasswords()
  const storm = Array.from({ length: 100 }, () => verify(null, 'a guess'))
  const outcomes = await Promise.allSettled(storm)
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(refused).toHaveLength(100 - 2 - 64)
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'LIMIT_EXCEEDED', reason: 'busy' })
})
