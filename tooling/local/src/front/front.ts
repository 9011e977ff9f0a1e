import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { singlePage } from '@lectern/single-page/single-page'
import { createProxyServer, proxyUpgrade } from 'httpxy'

import { listen } from '../lib/listen.ts'
import { answerAway } from './away.ts'
import { setForwardedHeaders } from './forwarded.ts'
import { backendOf } from './routes.ts'

/** The pages of an origin: another server, or built files. */
export type Pages = { url: string } | { files: string; fileOrigin?: string }

export interface FrontOptions {
  /** The servers' own address. */
  server: string
  site: { port: number; pages: Pages }
  console: { port: number; pages: Pages }
}

export interface RunningFront {
  siteUrl: string
  consoleUrl: string
  close(): Promise<void>
}

/** One origin for the site and one for the console, each with the servers' paths on it. */
export async function startFront(options: FrontOptions): Promise<RunningFront> {
  const site = await listen(createOrigin(options.server, options.site.pages), options.site.port)
  const admin = await listen(createOrigin(options.server, options.console.pages), options.console.port)
  return {
    siteUrl: site.url,
    consoleUrl: admin.url,
    close: async () => {
      await Promise.all([site.close(), admin.close()])
    },
  }
}

function createOrigin(server: string, pages: Pages): Server {
  const proxy = createProxyServer({ xfwd: false, changeOrigin: false, proxyTimeout: 0 })
  const forward = (request: IncomingMessage, response: ServerResponse, target: string) => {
    setForwardedHeaders(request)
    response.setHeader('x-request-id', request.headers['x-request-id'] ?? '')
    proxy.web(request, response, { target }).catch(() => answerAway(request, response))
  }
  const servePages =
    'url' in pages
      ? (request: IncomingMessage, response: ServerResponse) => forward(request, response, pages.url)
      : singlePage({ dir: pages.files, fileOrigins: pages.fileOrigin === undefined ? [] : [pages.fileOrigin], secure: false })
  const origin = createServer((request, response) => {
    if (backendOf(request.url ?? '/') === 'server') forward(request, response, server)
    else servePages(request, response)
  })
  // Uploads and event streams last as long as they last.
  origin.requestTimeout = 0
  origin.keepAliveTimeout = 65_000
  if ('url' in pages) {
    // For the development server of the pages, which tells the browser of changes this way.
    origin.on('upgrade', (request, socket, head) => {
      proxyUpgrade(pages.url, request, socket, head).catch(() => socket.destroy())
    })
  }
  return origin
}
