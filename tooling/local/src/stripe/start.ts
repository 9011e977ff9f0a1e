import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { freePort } from '../lib/free-port.ts'
import { listen } from '../lib/listen.ts'
import { handleApi } from './api/handle.ts'
import { handlePage } from './pages/handle.ts'
import type { PageReply } from './pages/layout.ts'
import { registerEndpoint } from './resources/catalog.ts'
import { expireDueSessions } from './resources/checkout-sessions.ts'
import { Store } from './state/store.ts'
import type { World } from './state/world.ts'
import { Webhooks } from './webhooks.ts'

export interface LocalStripeOptions {
  /** 0 takes a free one. */
  port: number
  /** Where its state lives. */
  dir: string
  webhook: { url: string; secret: string }
  /** The one key that is accepted; any sk_test_ key when absent. */
  secretKey?: string
  /** The address that browsers use, when it isn't http://localhost:<port>. */
  origin?: string
  /** Shown on the hosted pages. */
  merchant?: string
  retryBaseMs?: number
  maxAttempts?: number
  /** Stripe's clock. Signatures always carry the real time. */
  clock?: () => Date
  log?: (line: string) => void
}

export interface LocalStripe {
  url: string
  close(): Promise<void>
}

const API_VERSION = '2026-10-28.endive'
const LARGEST_BODY = 1_000_000
const EXPIRY_CHECK_MS = 1_000

/** Starts a stateful server that speaks Stripe's API, hosts the Checkout page, and sends signed webhooks. */
export async function startLocalStripe(options: LocalStripeOptions): Promise<LocalStripe> {
  const { webhook, merchant = 'Lectern', clock = () => new Date(), log = () => undefined } = options
  const store = new Store(options.dir)
  const now = () => Math.floor(clock().getTime() / 1000)
  const webhooks = new Webhooks(store, { apiVersion: API_VERSION, now, retryBaseMs: options.retryBaseMs ?? 1_000, maxAttempts: options.maxAttempts ?? 16, log })
  const world: World = { store, origin: options.origin ?? '', now, emit: (...event) => webhooks.emit(...event) }
  subscribe(world, webhook)

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(`error ${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`)
      if (response.headersSent) response.destroy()
      else
        response
          .writeHead(500, { 'content-type': 'application/json' })
          .end(JSON.stringify({ error: { type: 'api_error', message: 'The local Stripe failed.' } }))
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', world.origin)
    const method = request.method ?? 'GET'
    const body = await readBody(request)
    try {
      if (url.pathname.startsWith('/v1/')) {
        const header = (name: string) => (typeof request.headers[name] === 'string' ? request.headers[name] : undefined)
        const reply = handleApi(world, options.secretKey, { method, path: url.pathname, query: url.search.slice(1), body, header })
        store.commit()
        response.writeHead(reply.status, reply.headers).end(reply.body)
      } else {
        const acceptLanguage = request.headers['accept-language']
        const reply = handlePage({ world, merchant, redeliver: (event) => webhooks.redeliver(event) }, { method, url, body, acceptLanguage })
        store.commit()
        sendPage(response, reply)
      }
    } finally {
      // What happened before an unexpected failure (a failed charge, an event) is kept, as it was announced.
      store.commit()
    }
  }

  const sweep = setInterval(() => {
    expireDueSessions(world)
    store.commit()
  }, EXPIRY_CHECK_MS)

  const listening = await listen(server, options.port || (await freePort()))
  world.origin ||= listening.url
  store.commit()
  webhooks.schedule()

  return {
    url: world.origin,
    async close() {
      clearInterval(sweep)
      webhooks.close()
      await listening.close()
      store.close()
    },
  }
}

/** The configured endpoint exists once; its address and secret are those of this start. */
function subscribe(world: World, { url, secret }: LocalStripeOptions['webhook']): void {
  const known = world.store.all('webhook_endpoint').find((endpoint) => endpoint.metadata['lectern'] === 'configured')
  const endpoint = known ?? registerEndpoint(world, url, secret, ['*'])
  endpoint.url = url
  endpoint.internal.secret = secret
  endpoint.metadata['lectern'] = 'configured'
  world.store.put(endpoint)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST_BODY) throw new Error('Request body too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function sendPage(response: ServerResponse, reply: PageReply): void {
  if ('redirect' in reply) {
    response.writeHead(303, { location: reply.redirect }).end()
    return
  }
  if ('text' in reply) {
    response.writeHead(reply.status, { 'content-type': 'text/plain; charset=utf-8' }).end(reply.text)
    return
  }
  const scripts = reply.scriptHash ? `script-src 'sha256-${reply.scriptHash}'` : "script-src 'none'"
  response
    .writeHead(reply.status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; ${scripts}; base-uri 'none'; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .end(reply.page)
}
