import { sql } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'

import { testApp, type TestApp } from '../../../test/app.ts'
import { promiseMail } from '../../mails.ts'

/** Promises a message and lets its job fail for good, as the worker would. */
async function failedMail(app: TestApp, error: string): Promise<string> {
  const { core, jobs } = app.deps
  const mail = { template: 'welcome', name: 'Mona' } as const
  await core.transaction((tx) => promiseMail(tx, jobs, { to: 'mona@test.example', userId: null, locale: 'en', mail }))
  const [row] = await core.primary.execute<{ id: string }>(sql`
    update pgboss.job set state = 'failed', started_on = now(), completed_on = now(), retry_count = retry_limit, output = jsonb_build_object('message', ${error}::text)
    where name = 'mail.send' and state = 'created' returning id`)
  if (!row) throw new Error('there was no job')
  return row.id
}

describe('S9: the system page', () => {
  test('S9: partitions, cache, queues and the ledger as they are', async () => {
    const app = await testApp()
    const admin = await app.signedIn('admin')
    await failedMail(app, 'no')
    const status = await vi.waitFor(
      async () => {
        const now = await app.as(admin).system.status()
        expect(now.cache.up).toBe(true)
        return now
      },
      { timeout: 10_000 },
    )
    expect(status.partitions).toEqual([
      {
        name: 'core',
        primaryUp: true,
        sizeBytes: expect.any(Number),
        replicas: [{ name: 'replica-1', up: expect.any(Boolean), lagBytes: expect.toSatisfy(isCount), reads: expect.any(Number) }],
      },
    ])
    expect(status.queues).toContainEqual({ partition: 'core', name: 'mail.send', waiting: 0, active: 0, failed: 1, oldestWaitingSeconds: null })
    expect(status.ledger.balanced).toBe(true)
    expect(status.server).toMatchObject({ node: process.version, memoryMb: expect.any(Number) })
  })

  test('S9: failed jobs say why, and one can be tried again, once', async () => {
    const app = await testApp()
    const admin = await app.signedIn('admin')
    const jobId = await failedMail(app, 'the mail server said no')
    const failed = await app.as(admin).system.jobs({})
    expect(failed).toMatchObject([{ id: jobId, partition: 'core', queue: 'mail.send', state: 'failed', error: 'the mail server said no' }])
    expect(await app.as(admin).system.jobs({ state: 'waiting' })).toEqual([])
    const retry = () => app.as(admin).system.retryJob({ partition: 'core', queue: 'mail.send', jobId })
    expect(await retry()).toEqual({ ok: true })
    expect(await app.as(admin).system.jobs({})).toEqual([])
    expect(await app.as(admin).system.jobs({ state: 'waiting' })).toMatchObject([{ id: jobId }])
    await expect(retry()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await app.as(admin).staff.auditLog({ action: 'job.retried' })).toMatchObject({
      total: 1,
      items: [{ subject: { id: jobId, label: jobId }, before: { state: 'failed' }, after: { state: 'waiting', partition: 'core', queue: 'mail.send' } }],
    })
  })

  test('S9: a partition that this server has no part in is unavailable, not unknown', async () => {
    const app = await testApp()
    const admin = await app.signedIn('admin')
    const retry = app.as(admin).system.retryJob({ partition: 'media', queue: 'media.probe', jobId: '018f0000-0000-7000-8000-000000000000' })
    await expect(retry).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE', message: 'unavailable' })
  })
})

/** Null while the replica hasn't been asked yet. */
function isCount(value: unknown): boolean {
  return value === null || (typeof value === 'number' && value >= 0)
}
