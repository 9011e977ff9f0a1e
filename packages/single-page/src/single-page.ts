import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import { pagePolicy, securityHeaders } from '@lectern/kernel/security-headers'
import sirv from 'sirv'

import { NONCE_PLACEHOLDER } from './nonce.ts'

export interface SinglePageOptions {
  /** Where the build is. */
  dir: string
  /** Where videos come from. */
  fileOrigins: readonly string[]
  /** Served over HTTPS. */
  secure: boolean
}

const ASSETS = '/assets/'

/**
 * Serves a built single page app. Files with a hash in their name never change; every other address is the one page, each time with a nonce of its own,
 * which is why it is never kept.
 */
export function singlePage({ dir, fileOrigins, secure }: SinglePageOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const pieces = readFileSync(join(dir, 'index.html'), 'utf8').split(NONCE_PLACEHOLDER)
  const common = Object.entries(securityHeaders({ secure }))
  const serveFile = sirv(dir, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      response.setHeader('cache-control', pathname.startsWith(ASSETS) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })

  function servePage(request: IncomingMessage, response: ServerResponse): void {
    const nonce = randomBytes(16).toString('base64')
    const body = Buffer.from(pieces.join(nonce))
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      'content-security-policy': pagePolicy({ nonce, fileOrigins, secure }),
      'cache-control': 'no-store',
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  return (request, response) => {
    for (const [name, value] of common) response.setHeader(name, value)
    const path = request.url?.split('?', 1)[0] ?? '/'
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' }).end('Not allowed')
    else if (path === '/' || path === '/index.html') servePage(request, response)
    else {
      serveFile(request, response, () => {
        if (path.startsWith(ASSETS)) response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('Not found')
        else servePage(request, response)
      })
    }
  }
}
