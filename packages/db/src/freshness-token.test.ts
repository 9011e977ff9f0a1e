import fc from 'fast-check'
import { expect, test } from 'vitest'

import { FRESHNESS_SECONDS, laterOf, signFreshness, verifyFreshness } from './freshness-token.ts'

const secret = 'a secret of the servers'
const now = new Date('2026-11-24T12:00:00Z')
const lsn = fc.bigInt({ min: 0n, max: 2n ** 60n })

test('S10: a token carries both positions', () => {
  fc.assert(
    fc.property(lsn, lsn, (core, media) => {
      expect(verifyFreshness(secret, signFreshness(secret, { core, media }, now), now)).toEqual({ core, media })
    }),
  )
})

test('a token that was changed, signed by another or has expired is refused', () => {
  const token = signFreshness(secret, { core: 77n, media: 0n }, now)
  expect(verifyFreshness(secret, token.replace('4d', '4e'), now)).toBeNull()
  expect(verifyFreshness('another secret', token, now)).toBeNull()
  expect(verifyFreshness(secret, token, new Date(now.getTime() + (FRESHNESS_SECONDS + 1) * 1000))).toBeNull()
  for (const junk of ['', 'x', '1.2.3.4', `${token}.${token}`]) expect(verifyFreshness(secret, junk, now)).toBeNull()
})

test('a session never goes back: the later position of each partition is kept', () => {
  expect(laterOf({ core: 9n, media: 1n }, { core: 5n, media: 3n })).toEqual({ core: 9n, media: 3n })
})
