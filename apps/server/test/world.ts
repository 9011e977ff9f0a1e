import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Deps } from '@lectern/api/deps'
import { appRouter } from '@lectern/api/roles'
import { type TestApp, testApp } from '@lectern/api/test/app'
import { startLocalStripe } from '@lectern/local/stripe/start'
import { startLocalUploadThing } from '@lectern/local/uploadthing/start'
import { createPictureMaker } from '@lectern/providers/picture'
import { createStripeGateway } from '@lectern/providers/stripe'
import { createUploadThingStore } from '@lectern/providers/uploadthing'
import { onTestFinished } from 'vitest'

import { createApp } from '../src/http/app.ts'
import { serve } from '../src/http/serve.ts'
import { httpSettings } from '../src/http/settings.ts'
import { type Academy, makeAcademy } from './world/academy.ts'
import { makePerson, type Person } from './world/people.ts'

export const SITE = 'http://localhost:3000'
const ADMIN = 'http://localhost:3100'
const CREDENTIALS = { apiKey: 'sk_live_world', appId: 'world1' }
const STRIPE = { secretKey: 'sk_test_world', webhookSecret: 'whsec_world' }

export interface World extends Academy {
  app: TestApp
  /** Where the server answers, over real HTTP. */
  origin: string
  people: Readonly<Record<'trainee' | 'corporate_trainee' | 'instructor' | 'admin' | 'stranger' | 'rival' | 'applicant', Person>>
}

/**
 * A whole server with both partitions, the card processor and the store, and a small academy in it. `rival` teaches nothing of it; `stranger` and
 * `applicant` are trainees who bought nothing.
 */
export async function startWorld(change: Partial<Deps> = {}): Promise<World> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-world-'))
  const stripe = await startLocalStripe({ port: 0, dir, webhook: { url: 'http://127.0.0.1:9/', secret: STRIPE.webhookSecret }, secretKey: STRIPE.secretKey })
  const storage = await startLocalUploadThing({ port: 0, dir, ...CREDENTIALS })
  onTestFinished(async () => {
    await Promise.all([stripe.close(), storage.close()])
    await rm(dir, { recursive: true, force: true })
  })
  const token = Buffer.from(JSON.stringify({ ...CREDENTIALS, regions: ['local'] })).toString('base64')
  const ufsHost = new URL(storage.url).host
  const store = createUploadThingStore({ token, endpoints: { ingestUrl: storage.url, apiUrl: storage.url, ufsHost, ufsAppIdLocation: 'path' } })
  const gateway = createStripeGateway({ ...STRIPE, apiBase: stripe.url })
  const app = await testApp({ payments: { gateway }, store, pictures: createPictureMaker() })
  const deps = { ...app.deps, ...change }
  const server = createApp({
    deps,
    settings: httpSettings({ siteUrl: SITE, adminUrl: ADMIN, trustedProxies: 1 }),
    mounts: [{ endpoint: '/api/core', router: appRouter }],
    metrics: null,
    draining: { started: false },
    uploads: null,
    rest: true,
  })
  const running = await serve({ app: server, host: '127.0.0.1', port: 0, metrics: null, draining: { started: false }, log: deps.log, close: async () => {} })
  onTestFinished(() => running.stop())
  const people = {
    trainee: await makePerson(app, 'trainee'),
    corporate_trainee: await makePerson(app, 'corporate_trainee'),
    instructor: await makePerson(app, 'instructor'),
    admin: await makePerson(app, 'admin'),
    stranger: await makePerson(app, 'trainee'),
    rival: await makePerson(app, 'instructor'),
    applicant: await makePerson(app, 'trainee'),
  }
  const academy = await makeAcademy(app, people)
  return { ...academy, app, origin: `http://127.0.0.1:${running.port}`, people }
}
