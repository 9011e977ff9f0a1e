import { testApp, type TestApp } from '@lectern/api/test/app'
import { personWithEverything, SECRET_WORDS } from '@lectern/api/test/person-with-everything'
import { lastMail } from '@lectern/api/test/signed-up'
import type { SignedIn } from '@lectern/auth/actor'
import { dataExports, emailCodes, passwordResets, sessions, users, viewings } from '@lectern/db/core/accounts'
import { idempotencyKeys, mails } from '@lectern/db/core/system'
import { playbackGrants } from '@lectern/db/media/assets'
import { newId } from '@lectern/kernel/ids'
import { createZipMaker } from '@lectern/providers/zip'
import { and, eq, sql } from 'drizzle-orm'
import { unzipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'

import type { WorkerDeps } from './deps.ts'
import { cleanUpAccounts } from './handlers/clean-up.ts'
import { exportData } from './handlers/export-data.ts'
import { work } from './work.ts'

function workerDeps(app: TestApp): WorkerDeps {
  const away = () => Promise.reject(new Error('not in this test'))
  const media = { db: app.databases.media, jobs: app.deps.jobs, store: { signedUrl: away, deleteFiles: away, put: away } }
  return { ...app.deps, media, probe: { probe: away }, mail: { send: async () => {} }, zip: createZipMaker() }
}

async function archiveOf(app: TestApp, person: SignedIn): Promise<Record<string, string>> {
  const [row] = await app.deps.core.primary
    .select({ archive: dataExports.archive })
    .from(dataExports)
    .where(and(eq(dataExports.userId, person.id), eq(dataExports.state, 'ready')))
  if (!row?.archive) throw new Error('no archive')
  return Object.fromEntries(Object.entries(unzipSync(row.archive)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))
}

async function fresh(app: TestApp): Promise<void> {
  app.replies.freshness = { core: await app.deps.core.position(), media: 0n }
}

describe('A7: exporting everything', () => {
  test('A7: the worker writes a ZIP with a file for each kind, tells its progress and mails where it is', { timeout: 60_000 }, async () => {
    const app = await testApp({ media: true })
    const person = await personWithEverything(app)
    await app.deps.core.primary.delete(dataExports)
    await app.deps.core.primary.update(users).set({ locale: 'ar' }).where(eq(users.id, person.id))
    const started = await app.as(person).accounts.startExport()
    expect(started).toMatchObject({ state: 'waiting', percent: 0, download: null })
    expect(await app.as(person).accounts.startExport()).toEqual(started)

    const running = await work('core', app.databases.urls.core, workerDeps(app))
    onTestFinished(() => running.stop())
    const mine = () => app.as(person).accounts.exportMyData()
    await expect.poll(mine, { timeout: 20_000 }).toMatchObject({ id: started.id, state: 'ready', percent: 100, download: `/api/core/exports/${started.id}` })
    expect((await mine())?.expiresAt).toBe(new Date(app.clock.now().getTime() + 7 * 86_400_000).toISOString())

    const files = await archiveOf(app, person)
    expect(Object.keys(files).toSorted()).toEqual(
      [
        ...['acceptances', 'applications', 'enrolments', 'ledger', 'mails', 'orders', 'playback', 'profile', 'progress', 'reviews'].map(
          (name) => `${name}.json`,
        ),
        ...['sessions', 'staff-actions', 'teaching', 'tokens', 'uploads', 'viewings'].map((name) => `${name}.json`),
        'README.txt',
      ].toSorted(),
    )
    const jsons = Object.entries(files).filter(([name]) => name.endsWith('.json'))
    for (const [name, text] of jsons) expect(() => JSON.parse(text), name).not.toThrow()
    expect(files['profile.json']).toContain(person.email)
    expect(files['reviews.json']).toContain(SECRET_WORDS)
    expect(JSON.parse(files['orders.json'] ?? '')).toMatchObject([{ total: { amount: '10000', currency: 'EGP' }, lines: [{ title: 'Bought' }] }])
    expect(JSON.parse(files['ledger.json'] ?? '')).toMatchObject([{ account: 'instructor_payable', amount: { amount: '-10000', currency: 'EGP' } }])
    expect(Object.values(files).join('\n')).not.toMatch(/reset-|token-|session-/)
    expect(files['README.txt']).toMatch(/كل ما تحتفظ به ليكترن عنك[\s\S]*orders\.json/)
    expect(await lastMail(app, 'data_export_ready')).toMatchObject({ to: person.email, mail: { days: 7, url: 'http://localhost:3000/ar/account/data' } })
  })

  test('A7: it holds what is the person’s own and nothing of anybody else', async () => {
    const app = await testApp({ media: true })
    const [mona, other] = [await app.signedIn('trainee', { name: 'Mona' }), await personWithEverything(app)]
    await app.as(mona).accounts.startExport()
    for (const job of await app.jobs('accounts.export_data')) await exportData(workerDeps(app), job)
    const text = Object.values(await archiveOf(app, mona)).join('\n')
    expect(text).toContain('Mona')
    for (const strange of [SECRET_WORDS, other.id, other.email]) expect(text).not.toContain(strange)
  })

  test('A7: a worker that was killed in the middle leaves it to another, and it is done and told once', { timeout: 90_000 }, async () => {
    const app = await testApp({ media: true })
    const mona = await app.signedIn('trainee')
    await app.as(mona).accounts.startExport()
    // What a killed worker leaves behind: some parts done, and an active job without a heartbeat.
    await app.deps.core.primary.update(dataExports).set({ state: 'running', doneParts: 5 })
    await app.deps.core.primary.execute(
      sql`update pgboss.job set state = 'active', started_on = now() - interval '1 minute', heartbeat_on = now() - interval '1 minute' where name = 'accounts.export_data'`,
    )
    expect(await app.as(mona).accounts.exportMyData()).toMatchObject({ state: 'running' })
    const running = await work('core', app.databases.urls.core, workerDeps(app))
    onTestFinished(() => running.stop())
    await expect.poll(() => app.as(mona).accounts.exportMyData(), { timeout: 60_000, interval: 500 }).toMatchObject({ state: 'ready' })
    const [job] = await app.jobs('accounts.export_data')
    if (!job) throw new Error('no job')
    await Promise.all([exportData(workerDeps(app), job), exportData(workerDeps(app), job)])
    expect((await app.jobs('mail.send')).filter(({ mail }) => mail.template === 'data_export_ready')).toHaveLength(1)
  })

  test('A7: once a day; one that failed or that nobody works on any more may be asked for again', async () => {
    const app = await testApp({ media: true })
    const mona = await app.signedIn('trainee')
    const first = await app.as(mona).accounts.startExport()
    app.clock.advance({ minutes: 61 })
    expect(await app.as(mona).accounts.exportMyData()).toMatchObject({ id: first.id, state: 'failed' })
    const second = await app.as(mona).accounts.startExport()
    expect(second.id).not.toBe(first.id)
    const [, job] = await app.jobs('accounts.export_data')
    if (!job) throw new Error('no second job')
    await exportData(workerDeps(app), job)
    await expect(app.as(mona).accounts.startExport()).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      message: 'export_later',
      cause: { details: { from: new Date(app.clock.now().getTime() + 86_400_000).toISOString() } },
    })
    app.clock.advance({ days: 1 })
    const both = await Promise.all([app.as(mona).accounts.startExport(), app.as(mona).accounts.startExport()])
    expect(new Set(both.map(({ id }) => id)).size).toBe(1)
    expect(await app.jobs('accounts.export_data')).toHaveLength(3)
  })

  test('A8: an admin who looks at the site as somebody sees no export of theirs', async () => {
    const app = await testApp({ media: true })
    const mona = await app.signedIn('trainee')
    await app.as(mona).accounts.startExport()
    const admin = { id: newId(), name: 'Admin' }
    const viewing: SignedIn = { ...mona, via: { kind: 'viewing', sessionId: 's', viewingId: newId(), admin, until: app.clock.now() } }
    await expect(app.as(viewing).accounts.exportMyData()).rejects.toThrow('viewing')
  })
})

describe('the hourly round', () => {
  test('A7: removes what has run out and nothing else', async () => {
    const app = await testApp({ media: true })
    const deps = workerDeps(app)
    const db = app.deps.core.primary
    const now = app.clock.now()
    const [mona, omar, admin] = [await app.signedIn('trainee'), await app.signedIn('trainee'), await app.signedIn('admin')]
    const at = (days: number) => new Date(now.getTime() + days * 86_400_000)
    for (const [person, days] of [
      [mona, -2],
      [omar, 2],
    ] as const) {
      const userId = person.id
      const lasting = { userId, expiresAt: at(days), createdAt: at(-3) }
      await db.insert(sessions).values({ id: `s${days}`, ...lasting })
      await db.insert(emailCodes).values({ email: person.email, codeHash: 'x', triesLeft: 5, ...lasting })
      await db.insert(passwordResets).values({ tokenHash: `r${days}`, ...lasting })
      await db.insert(viewings).values({ id: newId(), adminId: admin.id, reason: 'help', tokenHash: `v${days}`, ...lasting })
      await db.insert(dataExports).values({ id: newId(), state: 'ready', totalParts: 1, archive: Buffer.from('PK'), ...lasting })
      await db
        .insert(idempotencyKeys)
        .values({ actorId: userId, key: 'k', procedure: 'p', requestHash: 'h', response: {}, createdAt: at(days < 0 ? -31 : -29) })
    }
    await db.insert(dataExports).values({ id: newId(), userId: admin.id, totalParts: 1, createdAt: at(-1) })

    await cleanUpAccounts(deps)
    await cleanUpAccounts(deps)

    expect(await db.select({ id: sessions.id }).from(sessions)).toEqual([{ id: 's2' }])
    expect(await db.select({ userId: emailCodes.userId }).from(emailCodes)).toEqual([{ userId: omar.id }])
    expect(await db.select({ hash: passwordResets.tokenHash }).from(passwordResets)).toEqual([{ hash: 'r2' }])
    expect(await db.select({ userId: viewings.userId, hash: viewings.tokenHash }).from(viewings).orderBy(viewings.expiresAt)).toEqual([
      { userId: mona.id, hash: null },
      { userId: omar.id, hash: 'v2' },
    ])
    expect(await db.select({ userId: idempotencyKeys.actorId }).from(idempotencyKeys)).toEqual([{ userId: omar.id }])
    const exports = await db.select({ userId: dataExports.userId, state: dataExports.state, archive: dataExports.archive }).from(dataExports)
    expect(exports).toHaveLength(3)
    expect(exports).toContainEqual({ userId: mona.id, state: 'expired', archive: null })
    expect(exports).toContainEqual({ userId: omar.id, state: 'ready', archive: Buffer.from('PK') })
    expect(exports).toContainEqual({ userId: admin.id, state: 'failed', archive: null })
    await fresh(app)
    expect(await app.as(mona).accounts.exportMyData()).toMatchObject({ state: 'expired', download: null, bytes: null })
  })

  test('A7: is planned for every hour, and erases by the job what is due', { timeout: 60_000 }, async () => {
    const app = await testApp({ media: true })
    const person = await personWithEverything(app)
    await app.deps.core.primary.update(users).set({ deletionDueAt: app.clock.now() }).where(eq(users.id, person.id))
    const running = await work('core', app.databases.urls.core, workerDeps(app))
    onTestFinished(() => running.stop())
    const planned = await app.deps.core.primary.execute<{ cron: string }>(sql`select cron from pgboss.schedule where name = 'accounts.clean_up'`)
    expect([...planned]).toEqual([{ cron: '7 * * * *' }])
    await app.deps.core.transaction((tx) => app.deps.jobs.enqueue(tx, 'accounts.clean_up', {}))
    const erasedAt = async () => (await app.deps.core.primary.select({ at: users.erasedAt }).from(users).where(eq(users.id, person.id)))[0]?.at
    await expect.poll(erasedAt, { timeout: 20_000 }).toEqual(app.clock.now())
    await expect.poll(() => app.databases.media.primary.$count(playbackGrants), { timeout: 5_000 }).toBe(0)
    expect(await app.deps.core.primary.$count(mails, eq(mails.recipient, person.email))).toBe(0)
  })
})
