import { createServer, get } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import type { SignedIn } from '@lectern/auth/actor'
import type { Scope } from '@lectern/auth/scopes'
import { appRouter } from '@lectern/api/roles'
import { testApp } from '@lectern/api/test/app'
import { users } from '@lectern/db/core/accounts'
import { orders } from '@lectern/db/core/payments'
import { auditEntries } from '@lectern/db/core/staff'
import { signFreshness } from '@lectern/db/freshness-token'
import { newId } from '@lectern/kernel/ids'
import { makeUser } from '@lectern/testing/factories'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { createApp } from './app.ts'
import { httpSettings } from './settings.ts'

const refused = z.object({ error: z.object({ data: z.object({ reason: z.string() }) }) })
const CONSOLE = { 'x-forwarded-host': 'localhost:3100', 'sec-fetch-site': 'same-origin' }

/** A server with an admin who is logged in to the console. `read` stands before every read of the database. */
async function start(read: () => Promise<void> = () => Promise.resolve()) {
  const app = await testApp()
  const core: typeof app.deps.core = {
    ...app.deps.core,
    async read(fresh, work) {
      await read()
      return app.deps.core.read(fresh, work)
    },
  }
  const deps = { ...app.deps, core }
  const settings = httpSettings({ siteUrl: 'http://localhost:3000', adminUrl: 'http://localhost:3100', trustedProxies: 1 })
  const mounts = [{ endpoint: '/api/core', router: appRouter }]
  const hono = createApp({ deps, settings, mounts, metrics: null, draining: { started: false }, uploads: null })
  const handle = getRequestListener(hono.fetch)
  const gone = Promise.withResolvers<void>()
  const server = createServer((request, response) => {
    response.once('close', () => gone.resolve())
    void handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  async function closed(): Promise<void> {
    const ended = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await ended
  }
  onTestFinished(closed)
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const admin = await app.signedIn('admin', { name: 'Staff' })
  const cookieOf = async (person: SignedIn, name: string) => `${name}=${(await app.deps.auth.sessions.create(person.id, { ip: null, userAgent: null })).token}`
  const cookie = await cookieOf(admin, 'lectern_admin_session')
  const url = (path: string) => `http://127.0.0.1:${port}/api/core/csv/${path}`
  /** As a browser that has seen all that was written so far. */
  async function fresh(headers: Record<string, string> = { ...CONSOLE, cookie }): Promise<Record<string, string>> {
    const seen = { core: await app.deps.core.position(), media: 0n }
    return { ...headers, 'x-lectern-fresh': signFreshness(deps.config.secret, seen, app.clock.now()) }
  }
  const ask = async (path: string, headers?: Record<string, string>) => fetch(url(path), { headers: await fresh(headers) })
  const tokenOf = async (person: SignedIn, scopes: readonly Scope[]) => {
    const expiresAt = new Date(app.clock.now().getTime() + 60_000)
    const { token } = await app.deps.auth.tokens.create(app.deps.core.primary, person.id, { name: 'test', scopes, expiresAt })
    return { authorization: `Bearer ${token}` }
  }
  return { app, db: app.deps.core.primary, admin, cookie, cookieOf, tokenOf, fresh, ask, url, gone: gone.promise, closed }
}

const addCrowd = (db: Awaited<ReturnType<typeof start>>['db'], count: number) =>
  db.execute(sql`
    insert into users (id, username, email, password_hash, name, country, email_verified_at, created_at)
    select gen_random_uuid(), 'crowd-' || n, 'crowd-' || n || '@test.example', '!', 'شخص ' || n, 'EG', now(), timestamptz '2026-01-01' + (n / 7) * interval '1 minute'
    from generate_series(1, ${count}) n`)

describe('S2: people as a file', () => {
  test('S2: five thousand, each once, in the order and with the filters of the list; what was exported is on the log', async () => {
    const { db, admin, ask } = await start()
    await addCrowd(db, 5_000)
    const response = await ask('users?q=crowd&role=trainee&sort=oldest&country=&joinedFrom=2026-01-01')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const day = new Date().toISOString().slice(0, 10)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="lectern-users-${day}.csv"`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines[0]).toBe('id,name,username,email,email_verified,role,country,suspended,deletion_due_at,erased,joined_at')
    expect(lines).toHaveLength(5_002)
    const rows = lines.slice(1, -1).map((line) => line.split(','))
    expect(new Set(rows.map(([id]) => id)).size).toBe(5_000)
    const joined = rows.map((row) => row.at(-1) ?? '')
    expect(joined).toEqual(joined.toSorted())
    expect(rows[0]?.slice(4)).toEqual(['true', 'trainee', 'EG', 'false', '', 'false', '2026-01-01T00:00:00.000Z'])
    expect(await db.select().from(auditEntries)).toMatchObject([
      {
        actorId: admin.id,
        action: 'list.exported',
        subjectId: 'users',
        before: null,
        after: { filters: ['q', 'role=trainee', 'joinedFrom=2026-01-01', 'sort=oldest'] },
      },
    ])
  })

  test('S2: formulas are made inert and every cell stays one', async () => {
    const { db, ask } = await start()
    const { id } = await makeUser(db, { name: '=HYPERLINK("http://evil.example","click")' })
    await makeUser(db, { name: '@SUM(1)\r\n+1, "two";-3' })
    const text = await (await ask('users?role=trainee')).text()
    expect(text).toContain(`${id},"'=HYPERLINK(""http://evil.example"",""click"")",`)
    expect(text).toContain(`,"'@SUM(1)\r\n'+1, ""two"";'-3",`)
  })

  test('S2: whoever goes away in the middle is read nothing more for', async () => {
    let reads = 0
    const third = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    const { db, fresh, url, gone, closed } = await start(async () => {
      reads++
      if (reads !== 3) return
      third.resolve()
      await goOn.promise
    })
    await addCrowd(db, 5_000)
    const request = get(url('users'), { headers: await fresh() }, (response) => void response.resume().on('error', () => {}))
    request.on('error', () => {})
    await third.promise
    request.destroy()
    await gone
    goOn.resolve()
    await closed()
    expect(reads).toBe(3)
  })

  test('S2: when the database fails in the middle, the file breaks off', async () => {
    let reads = 0
    const { db, ask } = await start(async () => {
      reads++
      if (reads === 4) throw new Error('away')
    })
    await addCrowd(db, 3_000)
    const response = await ask('users')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
  })
})

test('S8: the orders and the log as files', async () => {
  const { app, db, admin, ask } = await start()
  const buyer = await makeUser(db, { name: 'Buyer' })
  const id = newId()
  const createdAt = new Date('2026-06-01T10:00:00Z')
  await db
    .insert(orders)
    .values({ id, userId: buyer.id, status: 'paid', currency: 'KWD', totalAmount: 12_500n, idempotencyKey: id, requestHash: 'h', createdAt, paidAt: createdAt })
  const text = await (await ask('orders?status=paid&to=2026-06-02')).text()
  expect(text).toContain(`L-000001,paid,Buyer,${buyer.email},12.500,KWD,,2026-06-01T10:00:00.000Z,2026-06-01T10:00:00.000Z\r\n`)
  expect(await (await ask('orders?from=2026-06-02')).text()).not.toContain('L-000001')
  await app.as(admin).staff.suspend({ userIds: [buyer.id], reason: '=1+1' })
  const log = await (await ask(`audit?action=user.suspended&subjectId=${buyer.id}`)).text()
  expect(log.split('\r\n')).toHaveLength(3)
  expect(log).toContain(`,${admin.id},Staff,,,user.suspended,${buyer.id},Buyer,"{""suspended"":false}","{`)
  const exported = await db
    .select({ subjectId: auditEntries.subjectId, after: auditEntries.after })
    .from(auditEntries)
    .where(eq(auditEntries.action, 'list.exported'))
    .orderBy(auditEntries.seq)
  expect(exported).toEqual([
    { subjectId: 'orders', after: { filters: ['status=paid', 'to=2026-06-02'] } },
    { subjectId: 'orders', after: { filters: ['from=2026-06-02'] } },
    { subjectId: 'audit', after: { filters: ['subjectId', 'action=user.suspended'] } },
  ])
})

test('E6: the file is for whom the list is: an admin in the console, or with a token of its scope; a refusal leaves no mark', async () => {
  const { app, db, admin, cookieOf, tokenOf, cookie, ask } = await start()
  const instructor = await app.signedIn('instructor')
  const reason = async (path: string, headers: Record<string, string>) => {
    const response = await ask(path, headers)
    return [response.status, response.ok ? undefined : refused.parse(await response.json()).error.data.reason]
  }
  const theirs = await cookieOf(instructor, 'lectern_admin_session')
  for (const list of ['users', 'orders', 'audit']) {
    expect(await reason(list, {})).toEqual([403, 'forbidden'])
    expect(await reason(list, CONSOLE)).toEqual([401, 'unauthenticated'])
    expect(await reason(list, { ...CONSOLE, cookie: theirs })).toEqual([403, 'forbidden'])
    expect(await reason(list, await tokenOf(admin, ['orders:read']))).toEqual([403, 'scope_missing'])
    expect(await reason(list, await tokenOf(instructor, ['staff:read']))).toEqual([403, 'forbidden'])
    expect(await reason(list, { ...CONSOLE, cookie, 'sec-fetch-site': 'cross-site' })).toEqual([403, 'csrf'])
    expect(await reason(list, { 'x-forwarded-host': 'localhost:3100', cookie })).toEqual([403, 'csrf'])
    const onSite = await cookieOf(admin, 'lectern_session')
    expect(await reason(list, { 'x-forwarded-host': 'localhost:3000', 'sec-fetch-site': 'same-origin', cookie: onSite })).toEqual([403, 'forbidden'])
  }
  const mine = { ...CONSOLE, cookie }
  expect(await reason('people', mine)).toEqual([404, 'not_found'])
  expect(await reason('constructor', mine)).toEqual([404, 'not_found'])
  expect(await reason('users?role=king', mine)).toEqual([400, 'bad_input'])
  expect(await reason('users?q=%00', mine)).toEqual([400, 'invalid'])
  expect(await reason('orders?from=tomorrow', mine)).toEqual([400, 'bad_input'])
  expect(await db.select().from(auditEntries)).toEqual([])
  expect(await reason('users', await tokenOf(admin, ['staff:read']))).toEqual([200, undefined])
  await app.as(admin).staff.setRole({ userId: instructor.id, role: 'admin', reason: 'New colleague.' })
  expect(await reason('users', { ...CONSOLE, cookie: theirs })).toEqual([200, undefined])
  await db.update(users).set({ suspendedAt: app.clock.now() }).where(eq(users.id, instructor.id))
  // A change by hand reaches the server as a notification.
  await expect.poll(() => reason('users', { ...CONSOLE, cookie: theirs }), { timeout: 5_000 }).toEqual([401, 'unauthenticated'])
})
