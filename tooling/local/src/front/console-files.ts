import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import sirv from 'sirv'

/** Serves the built console; every address of it is one page. Files with a hash in their name never change. */
export function consoleFiles(dir: string, fileOrigin: string | undefined): (request: IncomingMessage, response: ServerResponse) => void {
  const policy = contentPolicy(readFileSync(join(dir, 'index.html'), 'utf8'), fileOrigin)
  const serve = sirv(dir, {
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      response.setHeader('cache-control', pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.setHeader('content-security-policy', policy)
      response.setHeader('x-content-type-options', 'nosniff')
      response.setHeader('referrer-policy', 'same-origin')
    },
  })
  return (request, response) =>
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    })
}

/** Scripts of our own files, and those that stand in the page itself, by their hashes. */
export function contentPolicy(html: string, fileOrigin: string | undefined): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const files = fileOrigin === undefined ? [] : [fileOrigin]
  const list = (...sources: string[]) => [...sources, ...files].join(' ')
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...inline].join(' '),
    "style-src 'self' 'unsafe-inline'",
    `img-src ${list("'self'", 'data:', 'blob:')}`,
    `media-src ${list("'self'", 'blob:')}`,
    `connect-src ${list("'self'")}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
