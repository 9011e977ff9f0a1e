import { randomUUID } from 'node:crypto'

import { DomainError } from '@lectern/kernel/errors'
import { testClock } from '@lectern/testing/clock'
import { testStack } from '@lectern/testing/stack'
import { describe, expect, onTestFinished, test } from 'vitest'

import type { CacheOptions } from './cache.ts'
import { createCache } from './create-cache.ts'
import { createRateLimiter } from './create-rate-limiter.ts'
import { createRedisClient } from './redis.ts'

const AWAY = { url: 'http://127.0.0.1:1', token: 'none' }
const how: CacheOptions = { ttlSeconds: 60, graceSeconds: 3600, tags: ['courses'] }

/** Caches of several servers over one Redis and one clock. */
function servers(count: number, redis = { ...testStack().redis, prefix: `test-${randomUUID()}` }) {
  const clock = testClock()
  const caches = Array.from({ length: count }, () => createCache({ redis, clock }))
  onTestFinished(async () => {
    await Promise.all(caches.map((cache) => cache.close()))
  })
  const [a, b = a] = caches
  if (!a || !b) throw new Error('at least one server')
  return { a, b, clock, redis }
}

/** A source whose answers are numbered. */
function source() {
  let loads = 0
  return { load: async () => ({ load: ++loads }), loads: () => loads }
}

describe('the cache', () => {
  test('a value is loaded once for all servers until it is too old', async () => {
    const { a, b, clock } = servers(2)
    const { load } = source()
    clock.advance({ seconds: 30 })
    await a.cached('k', how, load)
    clock.advance({ seconds: 10 })
    await a.cached('k', how, load)
    expect(await b.cached('k', how, load)).toMatchObject({ value: { load: 2 }, stale: false })
    clock.advance({ seconds: 50 })
    expect(await b.cached('k', how, load)).toMatchObject({ value: { load: 2 } })
    clock.advance({ seconds: 11 })
    expect(await a.cached('k', how, load)).toMatchObject({ value: { load: 3 } })
  })

  test('many who ask at once wait for one load', async () => {
    const { a } = servers(1)
    const { load, loads } = source()
    const answers = await Promise.all(Array.from({ length: 50 }, () => a.cached('k', how, load)))
    expect(loads()).toBe(1)
    expect(new Set(answers.map(({ value }) => value.load))).toEqual(new Set([1]))
  })

  test('a clear is seen at once where it was made and within a second elsewhere', async () => {
    const { a, b, clock } = servers(2)
    const { load } = source()
    await a.cached('k', how, load)
    await b.cached('k', how, load)
    await a.clear(['courses'])
    expect((await a.cached('k', how, load)).value).toEqual({ load: 2 })
    clock.advance({ seconds: 1 })
    expect((await b.cached('k', how, load)).value.load).toBeGreaterThanOrEqual(2)
  })

  test('a clear of another tag changes nothing', async () => {
    const { a, clock } = servers(1)
    const { load } = source()
    await a.cached('k', how, load)
    clock.advance({ seconds: 10 })
    await a.cached('k', how, load)
    await a.clear(['people'])
    clock.advance({ seconds: 2 })
    expect((await a.cached('k', how, load)).value).toEqual({ load: 2 })
  })

  test('what was being read when it was cleared is not kept', async () => {
    const { a } = servers(1)
    const gate = Promise.withResolvers<void>()
    const before = a.cached('k', how, async () => {
      await gate.promise
      return 'old'
    })
    const after = a.clear(['courses']).then(() => a.cached('k', how, async () => 'new'))
    gate.resolve()
    expect((await before).value).toBe('old')
    expect((await after).value).toBe('new')
    expect((await a.cached('k', how, async () => 'newer')).value).toBe('new')
  })

  test('what was read right after a clear may come from a lagging replica, so it lives for a second only', async () => {
    const { a, clock } = servers(1)
    await a.clear(['courses'])
    await a.cached('k', how, async () => 'before the write')
    clock.advance({ seconds: 1 })
    expect((await a.cached('k', how, async () => 'after the write')).value).toBe('after the write')
  })

  test('F5: when the source is away the last good answer is given and says so, on every server', async () => {
    const { a, b, clock } = servers(2)
    const away = () => Promise.reject(new Error('connection refused'))
    const { at } = await a.cached('k', how, async () => 'good')
    clock.advance({ seconds: 61 })
    expect(await a.cached('k', how, away)).toEqual({ value: 'good', at, stale: true })
    expect(await b.cached('k', how, away)).toEqual({ value: 'good', at, stale: true })
    clock.advance({ seconds: 2 })
    expect(await b.cached('k', how, async () => 'back')).toMatchObject({ value: 'back', stale: false })
    clock.advance({ hours: 2 })
    await expect(a.cached('k', how, away)).rejects.toThrow('connection refused')
  })

  test('"there is no such thing" is an answer, not a source that is away', async () => {
    const { a, clock } = servers(1)
    await a.cached('k', how, async () => 'good')
    clock.advance({ seconds: 61 })
    await expect(a.cached('k', how, () => Promise.reject(new DomainError('NOT_FOUND', 'not_found')))).rejects.toThrow(DomainError)
  })
})

describe('F7: without Redis', () => {
  test('F7: values live in memory for a second, nothing fails, nothing waits', async () => {
    const { a, clock } = servers(1, { ...AWAY, prefix: 'x' })
    const { load } = source()
    await a.cached('k', how, load)
    const startedAt = performance.now()
    for (let i = 0; i < 100; i++) expect((await a.cached('k', how, load)).value).toEqual({ load: 1 })
    clock.advance({ seconds: 1 })
    expect((await a.cached('k', how, load)).value).toEqual({ load: 2 })
    await a.clear(['courses'])
    expect((await a.cached('k', how, load)).value).toEqual({ load: 3 })
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect((await a.status()).up).toBe(false)
  })

  test('F7: log-in and payment limits refuse, reads go on', async () => {
    const limits = createRateLimiter({ redis: AWAY })
    expect(await limits.take('log_in_account', 'somebody')).toMatchObject({ allowed: false })
    expect(await limits.take('checkout', 'somebody')).toMatchObject({ allowed: false })
    expect(await limits.take('read', 'somebody')).toMatchObject({ allowed: true })
  })
})

describe('limits', () => {
  test('A2: a budget is shared by all servers, kept per key, and given back by forgive', async () => {
    const redis = { ...testStack().redis, prefix: `test-${randomUUID()}` }
    const [a, b] = [createRateLimiter({ redis }), createRateLimiter({ redis })]
    for (let i = 0; i < 10; i++) expect(await (i % 2 ? a : b).take('log_in_account', 'k')).toMatchObject({ allowed: true })
    expect(await a.take('log_in_account', 'k')).toMatchObject({ allowed: false })
    expect(await b.take('log_in_account', 'other')).toMatchObject({ allowed: true })
    await b.forgive('log_in_account', 'k')
    expect(await b.take('log_in_account', 'k')).toMatchObject({ allowed: true })
  })

  test('A2: a server that is started anew refuses whom the one before refused', async () => {
    const redis = { ...testStack().redis, prefix: `test-${randomUUID()}` }
    const before = createRateLimiter({ redis })
    for (let i = 0; i < 10; i++) await before.take('log_in_account', 'k')
    expect(await createRateLimiter({ redis }).take('log_in_account', 'k')).toMatchObject({ allowed: false })
  })

  test('a refusal says how long to wait', async () => {
    const limits = createRateLimiter({ redis: { ...testStack().redis, prefix: `test-${randomUUID()}` } })
    for (let i = 0; i < 6; i++) await limits.take('email_code', 'k')
    const refused = await limits.take('email_code', 'k')
    const wait = refused.allowed ? 0 : refused.retryAfterSeconds
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(1800)
  })
})

test('the keys of one installation bear its prefix', async () => {
  const { a, redis } = servers(1)
  await a.cached('k', how, async () => 1)
  const client = createRedisClient(redis, 1_000)
  expect((await a.status()).up).toBe(true)
  expect(await client.keys(`${redis.prefix}:*`)).not.toEqual([])
})
