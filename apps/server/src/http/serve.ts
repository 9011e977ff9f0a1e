import { createServer, type Server } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import type { Log } from '@lectern/api/deps'
import type { Metrics } from '@lectern/telemetry/metrics'

import type { App } from './app.ts'
import type { Draining } from './health.ts'

export interface ServeOptions {
  app: App
  host: string
  port: number
  metrics: { port: number; metrics: Metrics } | null
  draining: Draining
  log: Log
  /** Lets go of databases and the like, once the last request has ended. */
  close: () => Promise<void>
}

export interface Running {
  port: number
  /** Takes no more requests, lets those that run end (for a time), and closes everything. */
  stop(): Promise<void>
}

const DRAIN_WITHIN_MS = 10_000
const SWEEP_EVERY_MS = 50

export async function serve({ app, host, port, metrics, draining, log, close }: ServeOptions): Promise<Running> {
  let inFlight = 0
  const headers = Object.entries(app.headers)
  const handle = getRequestListener(app.fetch)
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    if (app.answers.answer(request, response)) return
    inFlight++
    response.once('close', () => inFlight--)
    void handle(request, response)
  })
  // Longer than the proxies in front keep an idle connection, so that none of them writes into one that is being closed.
  server.keepAliveTimeout = 75_000
  const scraped = metrics && serveMetrics(metrics.metrics, host, metrics.port)
  const actualPort = await listen(server, port, host)

  return {
    port: actualPort,
    async stop() {
      if (draining.started) return
      draining.started = true
      log.info({}, 'stopping')
      scraped?.close()
      const { promise: ended, resolve: end } = Promise.withResolvers<void>()
      server.close(() => end())
      // Connections that were kept alive, or opened in advance and never used, would hold the server open after its last answer.
      const sweep = setInterval(() => {
        if (inFlight === 0) server.closeAllConnections()
        else server.closeIdleConnections()
      }, SWEEP_EVERY_MS)
      const impatience = setTimeout(() => server.closeAllConnections(), DRAIN_WITHIN_MS)
      await ended
      clearInterval(sweep)
      clearTimeout(impatience)
      await close()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function serveMetrics(metrics: Metrics, host: string, port: number): Server {
  const server = createServer((request, response) => {
    if (request.url === '/metrics') {
      metrics.render().then(
        ({ contentType, body }) => response.writeHead(200, { 'content-type': contentType }).end(body),
        () => response.writeHead(500).end(),
      )
    } else response.writeHead(404).end()
  })
  return server.listen(port, host)
}
