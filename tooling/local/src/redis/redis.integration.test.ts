import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Ratelimit } from '@upstash/ratelimit'
import { Redis } from '@upstash/redis'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { until } from '../lib/until.ts'
import { availableRedisKinds, startRedis, type RunningRedis } from './redis.ts'

describe.each(availableRedisKinds())('the gateway over %s', (kind) => {
  let dir: string
  let running: RunningRedis

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lectern-redis-'))
    running = await startRedis({ dir, token: 'secret', prefer: kind })
  })
  afterAll(async () => {
    await running.stop()
    await rm(dir, { recursive: true, force: true })
  })

  const client = (options: { responseEncoding?: 'base64' | false } = {}) =>
    new Redis({ url: running.restUrl, token: 'secret', enableTelemetry: false, retry: false, ...options })

  beforeEach(async () => {
    await client().flushall()
  })

  describe.each(['base64', false] as const)('with response encoding %s', (responseEncoding) => {
    const redis = () => client({ responseEncoding })

    it('keeps strings, numbers and JSON with an expiry', async () => {
      const r = redis()
      expect(await r.set('k', { a: 1, s: 'é✓' }, { ex: 60 })).toBe('OK')
      expect(await r.get('k')).toEqual({ a: 1, s: 'é✓' })
      expect(await r.ttl('k')).toBeGreaterThan(50)
      expect(await r.get('none')).toBeNull()
      expect(await r.set('k', 1, { nx: true })).toBeNull()
      await r.set('ok', 'OK')
      expect(await r.get('ok')).toBe('OK')
      expect(await r.incr('n')).toBe(1)
      expect(await r.mget('k', 'none', 'ok')).toEqual([{ a: 1, s: 'é✓' }, null, 'OK'])
      expect(await r.getdel('ok')).toBe('OK')
      expect(await r.del('k', 'ok')).toBe(1)
    })

    it('forgets a key when its time is over', async () => {
      const r = redis()
      await r.set('short', 'x', { px: 20 })
      await until('the key to expire', async () => ((await r.exists('short')) === 0 ? true : undefined))
      expect(await r.get('short')).toBeNull()
    })

    it('keeps hashes, sets and sorted sets', async () => {
      const r = redis()
      await r.hset('h', { x: 1, y: 'two' })
      expect(await r.hgetall('h')).toEqual({ x: 1, y: 'two' })
      expect(await r.hgetall('none')).toBeNull()
      await r.hdel('h', 'x', 'y')
      expect(await r.exists('h')).toBe(0)
      await r.zadd('z', { score: 2, member: 'b' }, { score: 1, member: 'a' })
      expect(await r.zrange('z', 0, -1, { withScores: true })).toEqual(['a', 1, 'b', 2])
      expect(await r.zremrangebyscore('z', 0, 1)).toBe(1)
      await r.sadd('s', 'q')
      expect(await r.smembers('s')).toEqual(['q'])
      await expect(r.hget('s', 'x')).rejects.toThrow(/WRONGTYPE/)
    })

    it('scans by pattern', async () => {
      const r = redis()
      await r.mset({ 'a:1': 1, 'a:2': 2, 'b:1': 3 })
      const [cursor, keys] = await r.scan(0, { match: 'a:*', count: 100 })
      expect(cursor).toBe('0')
      expect(keys.toSorted()).toEqual(['a:1', 'a:2'])
    })

    it('runs pipelines, and keeps each error in its place', async () => {
      const r = redis()
      expect(await r.pipeline().set('p', 'OK').incr('n').get('p').mget('p', 'n').exec()).toEqual(['OK', 1, 'OK', ['OK', 1]])
      const [set, wrong] = await r.pipeline().set('a', 1).hget('a', 'x').exec({ keepErrors: true })
      expect(set.result).toBe('OK')
      expect(wrong.error).toMatch(/WRONGTYPE/)
    })

    it('runs transactions', async () => {
      expect(await redis().multi().set('m', 1).incr('m').exec()).toEqual(['OK', 2])
    })

    it('runs Lua, by text and by hash', async () => {
      const r = redis()
      expect(await r.eval('return {KEYS[1], ARGV[1], 3, {"x"}}', ['kk'], ['v'])).toEqual(['kk', 'v', 3, ['x']])
      const script = 'redis.call("SET", KEYS[1], ARGV[1]); return redis.call("INCRBY", KEYS[1], 2)'
      const hash = await r.scriptLoad(script)
      expect(await r.evalsha(hash, ['n'], ['40'])).toBe(42)
      await expect(r.eval('return redis.call("HGET", KEYS[1], "x")', ['n'], [])).rejects.toThrow(/WRONGTYPE/)
      await expect(r.evalsha('0'.repeat(40), [], [])).rejects.toThrow(/NOSCRIPT/)
    })
  })

  it('lets nobody in with another token', async () => {
    await expect(new Redis({ url: running.restUrl, token: 'wrong', retry: false }).get('k')).rejects.toThrow(/WRONGPASS/)
  })

  it('refuses commands that would govern the server', async () => {
    await expect(client().exec(['CONFIG', 'GET', '*'])).rejects.toThrow(/not available/)
    await expect(client().exec(['NOSUCH'])).rejects.toThrow(/unknown command/)
  })

  it.each([
    ['fixed window', Ratelimit.fixedWindow(3, '100 s')],
    ['sliding window', Ratelimit.slidingWindow(3, '100 s')],
    ['token bucket', Ratelimit.tokenBucket(3, '100 s', 3)],
  ])('limits by %s', async (name, limiter) => {
    const limit = new Ratelimit({ redis: client(), limiter, prefix: name, ephemeralCache: false })
    const answers: boolean[] = []
    for (let request = 0; request < 5; request++) answers.push((await limit.limit('visitor')).success)
    expect(answers).toEqual([true, true, true, false, false])
    await limit.resetUsedTokens('visitor')
    expect((await limit.limit('visitor')).success).toBe(true)
  })

  it('carries messages to subscribers', async () => {
    const r = client()
    const subscription = r.subscribe<{ hello: string }>(['news'])
    const message = new Promise((resolve) => subscription.on('message', resolve))
    await new Promise<void>((resolve) => subscription.on('subscribe', () => resolve()))
    await r.publish('news', { hello: 'é' })
    expect(await message).toEqual({ channel: 'news', message: { hello: 'é' } })
    await subscription.unsubscribe()
  })
})

describe.runIf(availableRedisKinds().includes('redis-server'))('a real Redis', () => {
  it('keeps its data over a restart', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'lectern-redis-'))
    const first = await startRedis({ dir, token: 'secret', prefer: 'redis-server' })
    await new Redis({ url: first.restUrl, token: 'secret', retry: false }).set('kept', 'yes')
    await first.stop()
    const second = await startRedis({ dir, token: 'secret', prefer: 'redis-server' })
    expect(await new Redis({ url: second.restUrl, token: 'secret', retry: false }).get('kept')).toBe('yes')
    await second.stop()
    await rm(dir, { recursive: true, force: true })
  })
})
