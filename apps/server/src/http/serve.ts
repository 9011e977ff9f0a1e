import { createServer, type Server, type ServerResponse } from 'node:http'

import { serve as listen } from '@hono/node-server'
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
  const { promise: listening, resolve, reject } = Promise.withResolvers<number>()
  // Without options for HTTP/2 or TLS the adapter makes a plain HTTP server.
  const server = listen({ fetch: app.fetch, hostname: host, port }, (info) => resolve(info.port)) as Server
  server.once('error', reject)
  // Longer than the proxies in front keep an idle connection, so that none of them writes into one that is being closed.
  server.keepAliveTimeout = 75_000
  let inFlight = 0
  server.on('request', (_, response: ServerResponse) => {
    inFlight++
    response.once('close', () => inFlight--)
  })
  const scraped = metrics && serveMetrics(metrics.metrics, host, metrics.port)
  const actualPort = await listening

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
