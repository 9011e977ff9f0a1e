import { testApp } from '@lectern/api/test/app'
import { appRouter } from '@lectern/api/roles'
import { createAuth } from '@lectern/auth/create-auth'
import { createLecternClient } from '@lectern/client/client'
import { failureOf } from '@lectern/client/failure'
import { openDatabase } from '@lectern/db/database'
import { createMetrics } from '@lectern/telemetry/metrics'
import { describe, expect, onTestFinished, test } from 'vitest'

import { createApp } from './app.ts'
import { serve } from './serve.ts'
import { httpSettings } from './settings.ts'

const SITE = 'http://localhost:3000'
const ADMIN = 'http://localhost:3100'

const signUp = { name: 'Mona', username: 'mona', email: 'mona@test.example', password: 'a long and odd phrase', country: 'EG', locale: 'en' }

async function start(change: { siteUrl?: string; coreAway?: boolean; uploads?: (request: Request) => Promise<Response> } = {}) {
  const app = await testApp()
  const draining = { started: false }
  const metrics = createMetrics('test')
  let { deps } = app
  if (change.coreAway === true) {
    const core = openDatabase({ primaryUrl: 'postgres://nobody@127.0.0.1:1/none', replicaUrls: [], applicationName: 'test' })
    onTestFinished(() => core.close())
    deps = { ...deps, core, auth: createAuth({ core, clock: deps.clock }) }
  }
  const settings = httpSettings({ siteUrl: change.siteUrl ?? SITE, adminUrl: ADMIN, trustedProxies: 1 })
  const hono = createApp({ deps, settings, mounts: [{ endpoint: '/api/core', router: appRouter }], metrics, draining, uploads: change.uploads ?? null })
  const running = await serve({ app: hono, host: '127.0.0.1', port: 0, metrics: null, draining, log: deps.log, close: async () => {} })
  onTestFinished(() => running.stop())
  const origin = `http://127.0.0.1:${running.port}`
  const get = (procedure: string, headers: Record<string, string> = {}) => fetch(`${origin}/api/core/${procedure}`, { headers })
  const post = (procedure: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${origin}/api/core/${procedure}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
  return { app, deps, origin, running, draining, metrics, get, post }
}

const cookiesOf = (response: Response) => response.headers.getSetCookie()
const sessionOf = (response: Response, name = 'lectern_session') => cookiesOf(response).find((cookie) => cookie.startsWith(`${name}=`))
const pair = (cookie: string | undefined) => cookie?.split(';', 1)[0] ?? ''
const reasonOf = async (response: Response) => {
  const body: unknown = await response.json()
  return JSON.stringify(body).match(/"reason":"(\w+)"/)?.[1]
}

describe('sessions over HTTP', () => {
  test('A1: sign-up sets a cookie that scripts and other sites cannot use, and the next request is known', async () => {
    const { get, post } = await start()
    const response = await post('accounts.signUp', signUp)
    const cookie = sessionOf(response)
    expect(cookie).toMatch(/; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
    expect(await response.text()).not.toContain(pair(cookie).split('=')[1])
    const me = await get('accounts.me', { cookie: pair(cookie) })
    expect(await me.json()).toMatchObject({ result: { data: { username: 'mona' } } })
    expect(me.headers.get('cache-control')).toBe('no-store')
  })

  test('A2: over HTTPS every cookie is bound to the host', async () => {
    const { post } = await start({ siteUrl: 'https://lectern.example' })
    const cookies = cookiesOf(await post('accounts.signUp', signUp))
    expect(cookies.map((cookie) => cookie.split('=', 1)[0]).toSorted()).toEqual(['__Host-lectern', '__Host-lectern-fresh'])
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
      expect(cookie).not.toMatch(/Domain/i)
    }
  })

  test('the console has a session of its own, although both are on localhost', async () => {
    const { get, post } = await start()
    await post('accounts.signUp', signUp)
    const response = await post('accounts.logIn', { identifier: 'mona', password: signUp.password }, { origin: ADMIN })
    const cookie = pair(sessionOf(response, 'lectern_admin_session'))
    expect(sessionOf(response)).toBeUndefined()
    expect(await (await get('accounts.me', { cookie })).json()).toEqual({ result: { data: null } })
    expect(await (await get('accounts.me', { cookie, 'x-forwarded-host': 'localhost:3100' })).json()).toMatchObject({ result: { data: { username: 'mona' } } })
  })

  test('A2: logging out empties the cookie and ends the session', async () => {
    const { get, post } = await start()
    const cookie = pair(sessionOf(await post('accounts.signUp', signUp)))
    const out = await post('accounts.logOut', undefined, { cookie, origin: SITE })
    expect(sessionOf(out)).toMatch(/^lectern_session=; Path=\/; Max-Age=0;/)
    expect(await (await get('accounts.me', { cookie })).json()).toEqual({ result: { data: null } })
  })

  test('A2: a log-in never goes on with the session that the browser brought, and that one ends', async () => {
    const { get, post } = await start()
    const planted = pair(sessionOf(await post('accounts.signUp', signUp)))
    const victim = { ...signUp, username: 'omar', email: 'omar@test.example' }
    await post('accounts.signUp', victim)
    for (const cookie of [planted, `lectern_session=${'a'.repeat(40)}`]) {
      const own = pair(sessionOf(await post('accounts.logIn', { identifier: 'omar', password: victim.password }, { cookie, origin: SITE })))
      expect(own).not.toBe(cookie)
      expect(await (await get('accounts.me', { cookie })).json()).toEqual({ result: { data: null } })
      expect(await (await get('accounts.me', { cookie: own })).json()).toMatchObject({ result: { data: { username: 'omar' } } })
    }
  })

  test('A9: an API token acts as its owner, without cookies', async () => {
    const { app, deps, origin } = await start()
    const owner = await app.signedIn('trainee')
    const { token } = await deps.auth.tokens.create(deps.core.primary, owner.id, {
      name: 'script',
      scopes: ['orders:read'],
      expiresAt: new Date(Date.now() + 60_000),
    })
    const client = createLecternClient({ origin, token })
    await expect(client.accounts.tokens.query()).rejects.toSatisfy((error) => failureOf(error).reason === 'scope_missing')
    await expect(createLecternClient({ origin, token: 'lct_nonsense' }).accounts.tokens.query()).rejects.toSatisfy(
      (error) => failureOf(error).reason === 'unauthenticated',
    )
  })
})

describe('CSRF', () => {
  test('a write with a session passes from our own origins only', async () => {
    const { post } = await start()
    const cookie = pair(sessionOf(await post('accounts.signUp', signUp)))
    const write = (headers: Record<string, string>) => post('accounts.updateProfile', { title: 'Changed' }, { cookie, ...headers })
    const same = { 'sec-fetch-site': 'same-origin' }
    for (const ours of [{ origin: SITE }, same, { origin: SITE, ...same }]) expect((await write(ours)).status).toBe(200)
    const theirs = [
      { origin: 'https://evil.example' },
      { origin: 'http://localhost:3000.evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: SITE, 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', ...same },
      {},
    ]
    for (const headers of theirs) {
      const response = await write(headers)
      expect({ headers, status: response.status, reason: await reasonOf(response) }).toEqual({ headers, status: 403, reason: 'csrf' })
    }
    expect((await write({ origin: ADMIN })).status).toBe(401)
  })

  test('A2: no route takes a write from another site, whatever it is for', async () => {
    const { origin } = await start({ uploads: async () => new Response('uploaded') })
    const paths = [
      '/api/core/accounts.logIn',
      '/api/core/pictures/x',
      '/api/core/exports/x',
      '/api/uploadthing',
      '/webhooks/stripe',
      '/api/v1/courses',
      '/nothing',
    ]
    for (const path of paths) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const response = await fetch(`${origin}${path}`, { method, headers: { origin: 'https://evil.example' } })
        expect({ path, method, reason: await reasonOf(response) }).toEqual({ path, method, reason: 'csrf' })
      }
    }
  })

  test('a log-in may not come from another site either', async () => {
    const { post } = await start()
    expect((await post('accounts.logIn', { identifier: 'mona', password: 'x' }, { origin: 'https://evil.example' })).status).toBe(403)
  })

  test('a write by GET or in the shape of a form is refused', async () => {
    const { get, origin } = await start()
    expect((await get(`accounts.logIn?input=${encodeURIComponent(JSON.stringify({ identifier: 'a', password: 'b' }))}`)).status).toBe(405)
    const form = await fetch(`${origin}/api/core/accounts.logIn`, { method: 'POST', body: new URLSearchParams({ identifier: 'a' }) })
    expect(form.status).toBe(415)
  })
})

describe('a storm of log-ins', () => {
  test('A2: while fifty log-ins are worked off, reads are answered many times over', async () => {
    const { get, post } = await start()
    const cookie = pair(sessionOf(await post('accounts.signUp', signUp)))
    const storm = { open: 50 }
    const outcomes = Array.from({ length: storm.open }, async (_, i) => {
      const response = await post('accounts.logIn', { identifier: `nobody-${i}`, password: 'a guess' }, { 'x-forwarded-for': `203.0.113.${i}` })
      storm.open--
      return response.status
    })
    let reads = 0
    while (storm.open > 0) {
      expect(await (await get('accounts.me', { cookie })).json()).toMatchObject({ result: { data: { username: 'mona' } } })
      reads++
    }
    // Wrong, or told to try again: a busy machine may not hear from the counter of tries in time, and then nobody is let in.
    expect((await Promise.all(outcomes)).filter((status) => status !== 400 && status !== 429)).toEqual([])
    expect(reads).toBeGreaterThan(50)
  })
})

describe('limits of a request', () => {
  test('a body above 1 MB is refused, with a declared length or without', async () => {
    const { post, origin } = await start()
    const big = { ...signUp, name: 'x'.repeat(1_100_000) }
    const response = await post('accounts.signUp', big)
    expect(response.status).toBe(413)
    expect(await reasonOf(response)).toBe('too_large')
    const stream = new Blob([JSON.stringify(big)]).stream()
    const streamed = await fetch(`${origin}/api/core/accounts.signUp`, {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    })
    expect(streamed.status).toBe(413)
  })

  test('a batch has at most ten calls', async () => {
    const { get } = await start()
    const batch = (count: number) => get(`${Array.from({ length: count }, () => 'system.health').join(',')}?batch=1&input={}`)
    expect((await batch(10)).status).toBe(200)
    expect((await batch(11)).status).toBe(400)
  })

  test('input that is no JSON, an unknown procedure and an unknown path are the caller’s fault and leak nothing', async () => {
    const { get, origin } = await start()
    const answers = [await get('accounts.policy?input=%7B'), await get('accounts.nothing'), await fetch(`${origin}/api/other/x`), await fetch(`${origin}/.env`)]
    expect(answers.map(({ status }) => status)).toEqual([400, 404, 404, 404])
    for (const answer of answers) expect(await answer.text()).not.toMatch(/stack|node_modules|\.ts/)
  })

  test('each bad field of an input is named', async () => {
    const { post } = await start()
    const response = await post('accounts.signUp', { ...signUp, email: 'nowhere', password: 'short' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: {
        data: {
          reason: 'bad_input',
          fields: [
            { field: 'email', reason: 'bad_email' },
            { field: 'password', reason: 'password_too_short' },
          ],
        },
      },
    })
  })
})

describe('what travels beside the answers', () => {
  test('a request id is taken over when it is one, and made otherwise', async () => {
    const { get } = await start()
    expect((await get('system.health', { 'x-request-id': 'page-12345678' })).headers.get('x-request-id')).toBe('page-12345678')
    expect((await get('system.health', { 'x-request-id': 'a b' })).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  })

  test('S10: a write gives a freshness token as cookie and header; a forged one counts for nothing', async () => {
    const { get, post } = await start()
    const response = await post('accounts.signUp', signUp)
    const token = response.headers.get('x-lectern-fresh') ?? ''
    expect(token).toMatch(/^[0-9a-f]+\.[0-9a-f]+\.\d+\.[\w-]{22}$/)
    expect(cookiesOf(response).some((cookie) => cookie.startsWith(`lectern_fresh=${token}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`))).toBe(true)
    const cookie = pair(sessionOf(response))
    for (const fresh of [token, `f${token}`, 'rubbish']) expect((await get('accounts.me', { cookie, 'x-lectern-fresh': fresh })).status).toBe(200)
  })

  test('S10: who has just signed up is known on the next page, again and again', async () => {
    const { origin } = await start()
    for (let i = 0; i < 15; i++) {
      const client = createLecternClient({ origin, headers: () => ({ cookie, 'x-forwarded-for': `203.0.113.${i}`, origin: SITE }), fetch: keepCookie })
      let cookie = ''
      async function keepCookie(input: string | URL | Request, init?: RequestInit): Promise<Response> {
        const response = await fetch(input, init)
        const set = sessionOf(response)
        if (set !== undefined) cookie = pair(set)
        return response
      }
      await client.accounts.signUp.mutate({ ...signUp, username: `mona${i}`, email: `mona${i}@test.example`, locale: 'en' })
      expect(await client.accounts.me.query()).toMatchObject({ username: `mona${i}` })
    }
  })

  test('A2: every answer says that it is no page, isn’t framed and isn’t guessed at; over HTTPS, that it stays there', async () => {
    for (const siteUrl of [SITE, 'https://lectern.example']) {
      const { get, post, origin } = await start({ siteUrl })
      const policy = { kind: 'payment_and_refund' }
      const read = () => get(`accounts.policy?input=${encodeURIComponent(JSON.stringify(policy))}`)
      // The second time from memory.
      const answers = [await read(), await read(), await post('accounts.logIn', {}), await get('no.such'), await fetch(`${origin}/healthz`)]
      for (const { headers } of answers) {
        expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/)
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
        expect(headers.get('access-control-allow-origin')).toBeNull()
        expect(headers.get('strict-transport-security')).toEqual(siteUrl === SITE ? null : 'max-age=31536000')
      }
    }
  })

  test('the numbers of a call are kept by procedure and outcome', async () => {
    const { get, metrics } = await start()
    await get('system.health')
    await get('accounts.tokens')
    await get('no.such')
    const { body } = await metrics.render()
    expect(body).toMatch(/lectern_procedure_seconds_count\{.*procedure="system.health",code="ok"\} 1/)
    expect(body).toMatch(/procedure="accounts.tokens",code="UNAUTHORIZED"\} 1/)
    expect(body).toMatch(/procedure="unknown",code="NOT_FOUND"\} 1/)
  })
})

describe('health', () => {
  test('ready while its database answers, alive in any case', async () => {
    const well = await start()
    expect(await (await fetch(`${well.origin}/readyz`)).json()).toEqual({ ready: true, draining: false, parts: { core: true } })
    well.draining.started = true
    expect((await fetch(`${well.origin}/readyz`)).status).toBe(503)
    well.draining.started = false
    const alone = await start({ coreAway: true })
    const state = await fetch(`${alone.origin}/readyz`)
    expect(state.status).toBe(503)
    expect(await state.json()).toMatchObject({ ready: false, parts: { core: false } })
    expect((await fetch(`${alone.origin}/healthz`)).status).toBe(200)
  })

  test('F5: with the database of sessions away, public calls answer a signed-in caller and the rest says "unavailable"', async () => {
    const { get } = await start({ coreAway: true })
    const cookie = `lectern_session=${'a'.repeat(40)}`
    expect((await get('system.health', { cookie })).status).toBe(200)
    for (const procedure of ['accounts.me', 'accounts.tokens']) {
      const response = await get(procedure, { cookie })
      expect(response.status).toBe(503)
      expect(await reasonOf(response)).toBe('unavailable')
    }
  })

  test('stopping lets a running request end and takes no more', async () => {
    const [entered, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const { running, origin } = await start({
      async uploads() {
        entered.resolve()
        await gate.promise
        return new Response('done')
      },
    })
    const answer = fetch(`${origin}/api/uploadthing`)
    await entered.promise
    const stopped = running.stop()
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow('fetch failed')
    gate.resolve()
    expect(await (await answer).text()).toBe('done')
    await stopped
  })
})
