import { appRouter } from '@lectern/api/roles'
import { testApp } from '@lectern/api/test/app'
import { dataExports } from '@lectern/db/core/accounts'
import { newId } from '@lectern/kernel/ids'
import { createPictureMaker } from '@lectern/providers/picture'
import { describe, expect, onTestFinished, test } from 'vitest'

import { createApp } from './app.ts'
import { serve } from './serve.ts'
import { httpSettings } from './settings.ts'

/** A PNG of one red point. */
const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='

async function start() {
  const app = await testApp({ pictures: createPictureMaker() })
  const settings = httpSettings({ siteUrl: 'http://localhost:3000', adminUrl: 'http://localhost:3100', trustedProxies: 1 })
  const draining = { started: false }
  const mounts = [{ endpoint: '/api/core', router: appRouter }]
  const routes = createApp({ deps: app.deps, settings, mounts, metrics: null, draining, uploads: null })
  const running = await serve({ app: routes, host: '127.0.0.1', port: 0, metrics: null, draining, log: app.deps.log, close: async () => {} })
  onTestFinished(() => running.stop())
  const origin = `http://127.0.0.1:${running.port}`
  const post = (procedure: string, body: unknown, cookie = '') =>
    fetch(`${origin}/api/core/${procedure}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', cookie },
    })
  const cookiesOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; ')
  return {
    app,
    post,
    cookiesOf,
    get: (path: string, headers: Record<string, string> = {}) => fetch(`${origin}${path}`, { headers }),
    async signUp(username: string) {
      const response = await post('accounts.signUp', {
        name: username,
        username,
        email: `${username}@test.example`,
        password: 'a long and odd phrase',
        country: 'EG',
        locale: 'en',
      })
      const cookie = cookiesOf(response)
      const actor = await app.deps.auth.sessions.find(/lectern_session=(\w+)/.exec(cookie)?.[1] ?? '')
      if (!actor) throw new Error('nobody is signed in')
      return { cookie, actor }
    },
  }
}

describe('A7: pictures', () => {
  test('A7: a picture is served by its content for everybody, to be kept for ever and never run', async () => {
    const { post, get, signUp, cookiesOf, app } = await start()
    const { cookie, actor } = await signUp('mona')
    const set = await post('accounts.setPicture', { data: POINT }, cookie)
    const path = /"picture":"([^"]+)"/.exec(await set.text())?.[1] ?? ''
    expect(path).toMatch(/^\/api\/core\/pictures\/[0-9a-f]{64}\.webp$/)

    const response = await get(path, { cookie: cookiesOf(set) })
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(8, 12)
        .toString(),
    ).toBe('WEBP')

    const removed = await app.as(actor).accounts.removePicture()
    expect(removed.picture).toBeNull()
    await expect.poll(async () => (await get(path)).status).toBe(404)
    expect((await get(path)).headers.get('cache-control')).toBe('no-store')
  })

  test('A7: what is no picture is refused with its field, and changes nothing', async () => {
    const { post, signUp, app } = await start()
    const { cookie, actor } = await signUp('mona')
    const refused = await post('accounts.setPicture', { data: Buffer.from('<svg/>').toString('base64') }, cookie)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('"fields":[{"field":"data","reason":"picture_unreadable"}]')
    const large = await post('accounts.setPicture', { data: 'A'.repeat(600_004) }, cookie)
    expect(await large.text()).toContain('"fields":[{"field":"data","reason":"too_large"}]')
    expect(await app.as(actor).accounts.me()).toMatchObject({ picture: null })
  })

  test('A7: any other address has no picture', async () => {
    const { get } = await start()
    for (const file of ['x.webp', '../../etc/passwd', `${'0'.repeat(64)}.png`, `${'0'.repeat(64)}.webp`]) {
      expect((await get(`/api/core/pictures/${encodeURIComponent(file)}`)).status, file).toBe(404)
    }
  })
})

describe('A7: downloading an export', () => {
  async function withExport() {
    const world = await start()
    const mona = await world.signUp('mona')
    const id = newId()
    const expiresAt = new Date(world.app.clock.now().getTime() + 7 * 86_400_000)
    const row = { state: 'ready' as const, totalParts: 1, archive: Buffer.from('PK everything'), archiveBytes: 13, expiresAt }
    await world.app.deps.core.primary.insert(dataExports).values({ id, userId: mona.actor.id, ...row })
    return { ...world, mona, path: `/api/core/exports/${id}` }
  }

  test('A7: its owner gets it as a file that nothing keeps', async () => {
    const { get, mona, path } = await withExport()
    const response = await get(path, { cookie: mona.cookie })
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="lectern-data.zip"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(await response.text()).toBe('PK everything')
  })

  test('A7: for everybody else it is not there: guests, others, admins, API tokens, and its owner when it is too old', async () => {
    const { get, post, mona, path, signUp, app } = await withExport()
    const omar = await signUp('omar')
    const made = await post('accounts.createToken', { name: 'script', scopes: ['learning:read'], expiresInDays: 1 }, mona.cookie)
    const token = /"token":"([^"]+)"/.exec(await made.text())?.[1] ?? ''
    expect(token).not.toBe('')
    const tries: Record<string, string>[] = [
      {},
      { cookie: omar.cookie },
      { authorization: `Bearer ${token}` },
      { authorization: `Bearer ${token}`, cookie: mona.cookie },
    ]
    for (const headers of tries) expect((await get(path, headers)).status, JSON.stringify(headers)).toBe(404)
    expect((await get('/api/core/exports/nothing', { cookie: mona.cookie })).status).toBe(404)
    expect((await get(path, { cookie: mona.cookie })).status).toBe(200)
    app.clock.advance({ days: 7 })
    expect((await get(path, { cookie: mona.cookie })).status).toBe(404)
  })

  test('A8: an admin who looks at the site as its owner does not get it', async () => {
    const { get, mona, path, app } = await withExport()
    const admin = await app.signedIn('admin')
    const { url } = await app.as(admin).staff.viewAs({ userId: mona.actor.id, reason: 'asked for help' })
    await app.as(null).accounts.beginViewing({ token: new URL(url).searchParams.get('token') ?? '' })
    const cookie = `lectern_session=${app.replies.session?.token}`
    expect(await (await get('/api/core/accounts.me', { cookie })).text()).toContain('"username":"mona"')
    expect((await get(path, { cookie })).status).toBe(404)
  })
})
