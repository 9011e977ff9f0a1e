import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { promiseMail } from '@lectern/api/mails'
import type { MailTransport } from '@lectern/api/ports'
import { type TestApp, testApp } from '@lectern/api/test/app'
import { mails } from '@lectern/db/core/system'
import { failedJobs, queueStatus, retryJob } from '@lectern/db/job-status'
import { startMail } from '@lectern/local/mail/mail'
import { createSmtpTransport } from '@lectern/providers/smtp'
import { createZipMaker } from '@lectern/providers/zip'
import { isNull, sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'

import type { WorkerDeps } from './deps.ts'
import { work } from './work.ts'

const WELCOME = { template: 'welcome', name: 'Mona' } as const

async function inbox(): Promise<{ transport: MailTransport; received(to: string): Promise<number> }> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-inbox-'))
  const running = await startMail({ dir })
  const transport = createSmtpTransport({ url: running.smtpUrl, from: 'Lectern <mail@lectern.example>' })
  onTestFinished(async () => {
    transport.close()
    await running.stop()
    await rm(dir, { recursive: true, force: true })
  })
  return {
    transport,
    async received(to) {
      const list: unknown = await (await fetch(`${running.url}/api?to=${encodeURIComponent(to)}`)).json()
      return Array.isArray(list) ? list.length : 0
    },
  }
}

function workerDeps(app: TestApp, mail: MailTransport): WorkerDeps {
  const away = () => Promise.reject(new Error('not in this test'))
  return {
    ...app.deps,
    mail,
    media: { db: app.databases.media, jobs: app.deps.jobs, store: { signedUrl: away, deleteFiles: away, put: away } },
    probe: { probe: away },
    zip: createZipMaker(),
  }
}

async function working(app: TestApp, mail: MailTransport) {
  const running = await work('core', app.databases.urls.core, workerDeps(app, mail))
  onTestFinished(() => running.stop())
  return running
}

const unsent = (app: TestApp) => app.deps.core.primary.$count(mails, isNull(mails.sentAt))

test('a promised mail is sent exactly when its transaction was committed, and once', async () => {
  const app = await testApp({ media: true })
  const { transport, received } = await inbox()
  await working(app, transport)
  const { core, jobs } = app.deps
  const promise = (to: string) => core.transaction((tx) => promiseMail(tx, jobs, { to, userId: null, locale: 'ar', mail: WELCOME }))
  await Promise.all([promise('a@test.example'), promise('b@test.example')])
  await expect(
    core.transaction(async (tx) => {
      await promiseMail(tx, jobs, { to: 'never@test.example', userId: null, locale: 'en', mail: WELCOME })
      throw new Error('rolled back')
    }),
  ).rejects.toThrow('rolled back')

  await expect.poll(() => unsent(app), { timeout: 10_000 }).toBe(0)
  expect([await received('a@test.example'), await received('b@test.example'), await received('never@test.example')]).toEqual([1, 1, 0])
  expect(await app.jobs('mail.send')).toHaveLength(2)
})

test('A3: the worker looks whether a forgotten password has an account, and only then sends a link', async () => {
  const app = await testApp({ media: true })
  const { transport, received } = await inbox()
  await working(app, transport)
  const mona = await app.signedIn('trainee')
  for (const email of ['nobody@test.example', mona.email]) await app.as(null).accounts.requestPasswordReset({ email })
  await expect.poll(() => received(mona.email), { timeout: 10_000 }).toBe(1)
  expect(await received('nobody@test.example')).toBe(0)
})

test('a mail that was sent already is not sent again when its job comes again', async () => {
  const app = await testApp({ media: true })
  const { transport, received } = await inbox()
  await working(app, transport)
  const { core, jobs } = app.deps
  await core.transaction((tx) => promiseMail(tx, jobs, { to: 'once@test.example', userId: null, locale: 'en', mail: WELCOME }))
  await expect.poll(() => unsent(app), { timeout: 10_000 }).toBe(0)
  const [payload] = await app.jobs('mail.send')
  if (!payload) throw new Error('no job')
  await core.transaction((tx) => jobs.enqueue(tx, 'mail.send', payload))
  await expect
    .poll(async () => (await queueStatus(core.primary)).find((queue) => queue.name === 'mail.send'), { timeout: 10_000 })
    .toMatchObject({ waiting: 0, active: 0, failed: 0 })
  expect(await received('once@test.example')).toBe(1)
})

test('a job whose worker was killed in the middle is finished once by another', { timeout: 60_000 }, async () => {
  const app = await testApp({ media: true })
  const { transport, received } = await inbox()
  const { core, jobs } = app.deps
  await core.transaction((tx) => promiseMail(tx, jobs, { to: 'killed@test.example', userId: null, locale: 'en', mail: WELCOME }))
  // What a killed worker leaves behind: an active job without a heartbeat.
  await core.primary.execute(
    sql`update pgboss.job set state = 'active', started_on = now() - interval '1 minute', heartbeat_on = now() - interval '1 minute' where name = 'mail.send'`,
  )
  await working(app, transport)
  await expect.poll(() => unsent(app), { timeout: 45_000, interval: 500 }).toBe(0)
  expect(await received('killed@test.example')).toBe(1)
})

test('a worker that is stopped lets its job end first', async () => {
  const app = await testApp({ media: true })
  const sending = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const slow: MailTransport = {
    async send() {
      sending.resolve()
      await finish.promise
    },
  }
  const running = await work('core', app.databases.urls.core, workerDeps(app, slow))
  const { core, jobs } = app.deps
  await core.transaction((tx) => promiseMail(tx, jobs, { to: 'slow@test.example', userId: null, locale: 'en', mail: WELCOME }))
  await sending.promise
  const stopped = running.stop()
  finish.resolve()
  await stopped
  expect(await unsent(app)).toBe(0)
  expect((await queueStatus(core.primary)).find((queue) => queue.name === 'mail.send')).toMatchObject({ waiting: 0, active: 0, failed: 0 })
})

test('S9: a failed job is listed with its error and can be started again, once', async () => {
  const app = await testApp({ media: true })
  const { core, jobs } = app.deps
  await core.transaction((tx) => promiseMail(tx, jobs, { to: 'later@test.example', userId: null, locale: 'en', mail: WELCOME }))
  await core.primary.execute(
    sql`update pgboss.job set state = 'failed', started_on = now(), completed_on = now(), retry_count = 8, output = '{"message":"421 try later"}'`,
  )
  const [failed] = await failedJobs(core.primary, 10)
  expect(failed).toMatchObject({ queue: 'mail.send', state: 'failed', attempts: 9, error: '421 try later' })
  if (!failed) throw new Error('no failed job')
  expect(await retryJob(core.primary, 'payments.apply_event', failed.id)).toBe(false)
  expect(await retryJob(core.primary, failed.queue, failed.id)).toBe(true)
  expect(await retryJob(core.primary, failed.queue, failed.id)).toBe(false)
  expect(await failedJobs(core.primary, 10)).toEqual([])

  const { transport, received } = await inbox()
  await working(app, transport)
  await expect.poll(() => unsent(app), { timeout: 10_000 }).toBe(0)
  expect(await received('later@test.example')).toBe(1)
})
