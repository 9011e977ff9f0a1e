import { createServer } from 'node:http'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

import { BadEnvironment, readEnvironment } from '@lectern/kernel/environment'
import { fileOrigins } from '@lectern/kernel/file-origins'
import { singlePage } from '@lectern/single-page/single-page'
import { z } from 'zod'

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3100),
  ADMIN_URL: z.url(),
  UPLOADTHING_UFS_HOST: z.string().optional(),
  UPLOADTHING_INGEST_URL: z.url().optional(),
})

/** The console's production server: its files, and one page for every other address. */
function start(): void {
  const env = readEnvironment('the console', schema, process.env)
  const ingestOrigin = env.UPLOADTHING_INGEST_URL === undefined ? undefined : new URL(env.UPLOADTHING_INGEST_URL).origin
  const page = singlePage({
    dir: fileURLToPath(new URL('../dist', import.meta.url)),
    fileOrigins: fileOrigins({ ufsHost: env.UPLOADTHING_UFS_HOST, ingestOrigin }),
    secure: env.ADMIN_URL.startsWith('https:'),
  })
  const server = createServer((request, response) => {
    if (request.url === '/healthz' || request.url === '/readyz') response.writeHead(200, { 'content-type': 'text/plain' }).end('ok')
    else page(request, response)
  })
  // Longer than the proxies in front keep an idle connection, so that none of them writes into one that is being closed.
  server.keepAliveTimeout = 75_000
  server.listen(env.PORT, env.HOST, () => {
    process.stdout.write(`${JSON.stringify({ level: 'info', time: new Date().toISOString(), msg: 'console is up', port: env.PORT })}\n`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeIdleConnections()
    })
  }
}

try {
  start()
} catch (error) {
  if (!(error instanceof BadEnvironment)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
