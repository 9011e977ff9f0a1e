import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { testApp } from '@lectern/api/test/app'
import { startLocalUploadThing } from '@lectern/local/uploadthing/start'
import { createUploadThingStore } from '@lectern/providers/uploadthing'
import { makeCourse } from '@lectern/testing/factories'
import { expect, onTestFinished, test } from 'vitest'

import { readMediaEnv } from '../env.ts'
import { createApp } from './app.ts'
import { serve } from './serve.ts'
import { httpSettings } from './settings.ts'
import { uploadRoutes } from './uploadthing.ts'

const SITE = 'http://localhost:3000'
const ADMIN = 'http://localhost:3100'
const CREDENTIALS = { apiKey: 'sk_live_routes', appId: 'routes1' }
const TOKEN = Buffer.from(JSON.stringify({ ...CREDENTIALS, regions: ['local'] })).toString('base64')
const BYTES = Buffer.alloc(200_000, 'lectern')

async function start() {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-routes-'))
  const storage = await startLocalUploadThing({ port: 0, dir, ...CREDENTIALS, callbackRetryBaseMs: 50 })
  onTestFinished(async () => {
    await storage.close()
    await rm(dir, { recursive: true, force: true })
  })
  const host = new URL(storage.url).host
  const store = createUploadThingStore({ token: TOKEN, endpoints: { ingestUrl: storage.url, apiUrl: storage.url, ufsHost: host, ufsAppIdLocation: 'path' } })
  const app = await testApp({ store })
  const { deps } = app
  let uploads: (request: Request) => Promise<Response> = () => Promise.reject(new Error('not open yet'))
  const hono = createApp({
    deps,
    settings: httpSettings({ siteUrl: SITE, adminUrl: ADMIN, trustedProxies: 1 }),
    mounts: [],
    metrics: null,
    draining: { started: false },
    uploads: (request) => uploads(request),
  })
  const running = await serve({ app: hono, host: '127.0.0.1', port: 0, metrics: null, draining: { started: false }, log: deps.log, close: async () => {} })
  onTestFinished(() => running.stop())
  const origin = `http://127.0.0.1:${running.port}`
  const env = readMediaEnv({
    PORT: '0',
    SITE_URL: SITE,
    ADMIN_URL: ADMIN,
    API_URL: origin,
    LECTERN_SECRET: 'x'.repeat(32),
    CORE_DATABASE_URL: app.databases.urls.core,
    MEDIA_DATABASE_URL: app.databases.urls.media,
    UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1',
    UPSTASH_REDIS_REST_TOKEN: 'unused',
    UPLOADTHING_TOKEN: TOKEN,
    UPLOADTHING_INGEST_URL: storage.url,
  })
  uploads = uploadRoutes(env)(deps)

  const instructor = await app.signedIn('instructor')
  const course = await makeCourse(deps.core.primary, { instructorIds: [instructor.id], lessons: [{ kind: 'video', durationSeconds: 0 }] })
  const file = { name: 'joins.mp4', size: BYTES.byteLength, type: 'video/mp4' as const, lastModified: 1 }
  const asset = await app.as(instructor).media.requestUpload({ courseId: course.id, lessonId: course.lessonIds[0] ?? null, file })
  const cookieOf = async (userId: string) => `lectern_session=${(await deps.auth.sessions.create(userId, { ip: null, userAgent: null })).token}`

  return {
    app,
    asset,
    cookieOf,
    instructor,
    begin: (headers: Record<string, string>, change: Partial<typeof file> = {}) =>
      fetch(`${origin}/api/uploadthing?actionType=upload&slug=courseVideo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-uploadthing-package': 'test', 'x-uploadthing-version': '7.7.4', ...headers },
        body: JSON.stringify({ files: [{ ...file, ...change }], input: { assetId: asset.id } }),
      }),
  }
}

async function addressOf(answer: Response): Promise<string> {
  const body: unknown = await answer.json()
  const first: unknown = Array.isArray(body) ? body[0] : null
  if (typeof first !== 'object' || first === null || !('url' in first)) throw new Error(`no address in ${JSON.stringify(body)}`)
  return String(first.url)
}

test('T3: an instructor in a browser uploads, and the asset knows as soon as the store tells', async () => {
  const { app, asset, begin, cookieOf, instructor } = await start()
  const answer = await begin({ cookie: await cookieOf(instructor.id), origin: SITE })
  expect(answer.status).toBe(200)
  const url = await addressOf(answer)
  const again = await addressOf(await begin({ cookie: await cookieOf(instructor.id), origin: SITE }))
  expect(new URL(again).pathname).toBe(new URL(url).pathname)

  const form = new FormData()
  form.append('file', new File([new Uint8Array(BYTES)], asset.fileName))
  expect((await fetch(url, { method: 'PUT', body: form, headers: { range: 'bytes=0-' } })).status).toBe(200)
  await expect.poll(async () => (await app.as(instructor).media.asset({ assetId: asset.id })).state, { timeout: 10_000 }).toBe('uploaded')
  expect(await app.jobs('media.probe')).toEqual([{ assetId: asset.id }])
})

test('T5: without a session, from another site, by somebody else, or with another file there is no address', async () => {
  const { app, begin, cookieOf, instructor } = await start()
  const cookie = await cookieOf(instructor.id)
  const refusals = await Promise.all([
    begin({ origin: SITE }),
    begin({ cookie, origin: 'https://evil.example' }),
    begin({ cookie: await cookieOf((await app.signedIn('instructor')).id), origin: SITE }),
    begin({ cookie, origin: SITE }, { size: 12 }),
  ])
  const bodies = await Promise.all(refusals.map((refusal) => refusal.text()))
  expect(refusals.every((refusal) => refusal.status >= 400)).toBe(true)
  expect(bodies.map((body) => /unauthenticated|csrf|asset_not_found|upload_other_file/.exec(body)?.[0])).toEqual([
    'unauthenticated',
    'csrf',
    'asset_not_found',
    'upload_other_file',
  ])
})

test('A8: an admin who looks at the site as the instructor sends nothing in their name', async () => {
  const { app, begin, instructor } = await start()
  const { url } = await app.as(await app.signedIn('admin')).staff.viewAs({ userId: instructor.id, reason: 'An upload is stuck' })
  await app.as(null).accounts.beginViewing({ token: new URL(url).searchParams.get('token') ?? '' })
  const answer = await begin({ cookie: `lectern_session=${app.replies.session?.token}`, origin: SITE })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('viewing')
})
