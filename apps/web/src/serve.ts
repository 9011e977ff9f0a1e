import process from 'node:process'
import { fileURLToPath } from 'node:url'

import { securityHeaders } from '@lectern/kernel/security-headers'
import { serve } from 'srvx'

import { serverEnv } from './server/env.ts'
import { compressed } from './serve/compress.ts'
import { health } from './serve/health.ts'
import { keepPages } from './serve/kept-pages.ts'
import { loadStaticFiles } from './serve/static-files.ts'

/** The site's production server: hashed assets from memory, every other address rendered. */
const env = serverEnv()
const built = (path: string) => new URL(`../dist/${path}`, import.meta.url)
const common = securityHeaders({ secure: env.siteUrl.startsWith('https:') })
const files = await loadStaticFiles(fileURLToPath(built('client/')), common)
const pages: { default: { fetch: (request: Request) => Promise<Response> } } = await import(built('server/server.js').href)

const kept = keepPages()
const state = { draining: false }

const server = serve({
  port: env.port,
  hostname: env.host,
  // The front door speaks for clients; what it says of them is passed on to the API.
  manual: true,
  silent: true,
  gracefulShutdown: false,
  // Longer than the proxies in front keep an idle connection, so that none of them writes into one that is being closed.
  node: { keepAliveTimeout: 75_000 },
  fetch: async (request) =>
    health(request, { apiUrl: env.apiUrl, draining: state.draining }) ??
    files.respond(request) ??
    compressed(request, kept.respond(request) ?? (await kept.keep(request, await pages.default.fetch(request)))),
  error: (error) => {
    process.stderr.write(`${JSON.stringify({ level: 'error', time: new Date().toISOString(), msg: 'page failed', err: String(error) })}\n`)
    return new Response('Something went wrong on our side. Please try again in a moment.', {
      status: 500,
      headers: { ...common, 'content-type': 'text/plain; charset=utf-8' },
    })
  },
})
await server.serve()
await server.ready()
process.stdout.write(`${JSON.stringify({ level: 'info', time: new Date().toISOString(), msg: 'site is up', url: server.url })}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    state.draining = true
    void server.close(false).then(() => process.exit(0))
    setTimeout(() => process.exit(0), 10_000).unref()
  })
}
