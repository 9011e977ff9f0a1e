import type { HttpBindings } from '@hono/node-server'
import type { Deps } from '@lectern/api/deps'
import { REST_ROOT } from '@lectern/api/rest/routes'
import { NO_PAGE_POLICY, securityHeaders } from '@lectern/kernel/security-headers'
import type { Metrics } from '@lectern/telemetry/metrics'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import { csvFile } from './csv.ts'
import { refuseForeignWrites } from './csrf.ts'
import { exportDownload } from './exports.ts'
import { type Draining, readiness } from './health.ts'
import { picture } from './pictures.ts'
import { createPublicAnswers, type PublicAnswers } from './public-answers.ts'
import { tooLarge } from './problem.ts'
import { refusal } from './refusal.ts'
import { restDocument } from './rest-document.ts'
import { restHandler } from './rest.ts'
import type { HttpSettings } from './settings.ts'
import { stripeWebhook } from './stripe-webhook.ts'
import { type Mount, trpcHandler } from './trpc.ts'
import { closeAfterUnreadBodies } from './unread-bodies.ts'

/** What a server answers with: from memory what it can, the rest by its routes. */
export interface App {
  answers: PublicAnswers
  fetch: Hono<{ Bindings: HttpBindings }>['fetch']
  /** What it registered, middleware too. */
  routes: readonly { method: string; path: string }[]
  /** What every answer carries, unless its route says otherwise. */
  headers: Readonly<Record<string, string>>
}

export interface AppOptions {
  deps: Deps
  settings: HttpSettings
  mounts: readonly Mount[]
  metrics: Metrics | null
  draining: Draining
  /** The handler of `/api/uploadthing`, on servers that run media. */
  uploads: ((request: Request) => Promise<Response>) | null
  /** Whether it answers `/api/v1` too. */
  rest?: boolean
}

const MAX_BODY_BYTES = 1 << 20

/** Everything that one server answers. */
export function createApp({ deps, settings, mounts, metrics, draining, uploads, rest = false }: AppOptions): App {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const answers = createPublicAnswers()
  const limit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: () => refusal('PAYLOAD_TOO_LARGE', 'too_large') })
  const restBodyLimit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => tooLarge(c.req.raw) })

  app.on(['POST', 'PUT', 'PATCH'], '*', closeAfterUnreadBodies)
  app.use(refuseForeignWrites(settings))
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    const state = await readiness(deps, draining)
    return c.json(state, state.ready ? 200 : 503)
  })
  app.get('/api/core/*', answers.keep)
  if (mounts.some(({ endpoint }) => endpoint === '/api/core')) {
    app.get('/api/core/pictures/:file', (c) => picture(c.req.raw, c.req.param('file'), { deps, settings }))
    app.get('/api/core/csv/:list', (c) => csvFile(c.req.raw, c.req.param('list'), { deps, settings, peer: c.env.incoming.socket.remoteAddress ?? null }))
    app.get('/api/core/exports/:id', (c) => exportDownload(c.req.raw, c.req.param('id'), { deps, settings, peer: c.env.incoming.socket.remoteAddress ?? null }))
  }
  for (const mount of mounts) {
    const handle = trpcHandler(mount, { deps, settings, metrics })
    app.get(`${mount.endpoint}/healthz`, (c) => c.text('ok'))
    app.post(`${mount.endpoint}/*`, limit)
    app.on(['GET', 'POST'], `${mount.endpoint}/*`, (c) => handle(c.req.raw, c.env.incoming.socket.remoteAddress ?? null))
  }
  if (rest) {
    const handle = restHandler({ deps, settings, metrics })
    app.get(`${REST_ROOT}/openapi.json`, restDocument(deps.config))
    app.all(`${REST_ROOT}/*`, restBodyLimit, (c) => handle(c.req.raw, c.env.incoming.socket.remoteAddress ?? null))
  }
  const { payments } = deps
  if (payments) app.post('/webhooks/stripe', limit, (c) => stripeWebhook(c.req.raw, deps, payments))
  if (uploads) app.on(['GET', 'POST'], '/api/uploadthing', limit, (c) => uploads(c.req.raw))
  app.notFound(() => refusal('NOT_FOUND', 'not_found'))
  app.onError((error) => {
    deps.log.error({ err: error }, 'request failed')
    return Response.json({ error: 'internal' }, { status: 500 })
  })
  const routes = app.routes.map(({ method, path }) => ({ method, path }))
  return { answers, routes, fetch: app.fetch, headers: { ...securityHeaders(settings), 'content-security-policy': NO_PAGE_POLICY } }
}
