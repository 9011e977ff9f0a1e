import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { freePort } from '../lib/free-port.ts'
import { listen } from '../lib/listen.ts'
import { answerAdmin } from './admin-api.ts'
import { Callbacks } from './callbacks.ts'
import { CORS, HttpError, readJson, sendJson } from './http.ts'
import { serveFile } from './serve.ts'
import { sameText, verifySignedUrl } from './signing.ts'
import { UploadState } from './state.ts'
import { answerRangeStart, receiveUpload } from './upload.ts'

export interface LocalUploadThingOptions {
  /** 0 takes a free one. */
  port: number
  dir: string
  apiKey: string
  appId: string
  /** The address of this server for browsers and the SDK, when it isn't http://localhost:<port>. The SDK speaks http only to a host with "local" in it. */
  origin?: string
  /** The address under which browsers get files when an edge stands in front; signatures for it are accepted too. */
  fileOrigin?: string
  callbackRetryBaseMs?: number
  callbackAnswerTimeoutMs?: number
  browserTimeoutMs?: number
  log?: (line: string) => void
}

export interface LocalUploadThing {
  url: string
  close(): Promise<void>
}

/** UploadThing's keys; also keeps paths inside the directory. */
const KEY = /^[A-Za-z0-9_-]{8,255}$/

/** Starts one server that stands for UploadThing's ingest, API and file hosts. */
export async function startLocalUploadThing(options: LocalUploadThingOptions): Promise<LocalUploadThing> {
  const { apiKey, appId, log = () => undefined } = options
  const state = new UploadState(options.dir)
  let origin = options.origin ?? ''
  const fileOrigin = () => options.fileOrigin ?? origin
  const urlsOf = (key: string) => {
    const ufsUrl = `${fileOrigin()}/a/${appId}/${key}`
    return { url: `${fileOrigin()}/f/${key}`, appUrl: ufsUrl, ufsUrl }
  }
  const callbacks = new Callbacks(state, {
    apiKey,
    origin: () => origin,
    urlsOf,
    retryBaseMs: options.callbackRetryBaseMs ?? 1_000,
    answerTimeoutMs: options.callbackAnswerTimeoutMs ?? 15_000,
    browserTimeoutMs: options.browserTimeoutMs ?? 60_000,
    log,
  })
  const verified = (request: IncomingMessage) => verifySignedUrl(apiKey, [origin, fileOrigin()], request.url ?? '/')

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', origin)
    const [, first = '', second = '', third = ''] = pathname.split('/')
    const { method } = request
    const reads = method === 'GET' || method === 'HEAD'
    if (method === 'OPTIONS') {
      response.writeHead(204, CORS).end()
    } else if (method === 'POST') {
      if (!sameText(String(request.headers['x-uploadthing-api-key'] ?? ''), apiKey)) throw new HttpError(401, 'Invalid API key')
      sendJson(response, 200, await answerAdmin({ state, callbacks, apiKey, urlsOf }, pathname, await readJson(request)))
    } else if (reads && first === '_local') {
      sendJson(response, 200, { ok: true })
    } else if (reads && (first === 'f' || (first === 'a' && second === appId))) {
      const file = state.find(decodeURIComponent(first === 'f' ? second : third))
      if (file?.acl === 'private') verified(request)
      if (!file) throw new HttpError(404, 'File not found')
      await serveFile(file, state.pathOf(file.key), request, response)
    } else if (method === 'HEAD' && KEY.test(first)) {
      verified(request)
      answerRangeStart({ state, callbacks, appId, urlsOf }, response, first)
    } else if (method === 'PUT' && KEY.test(first)) {
      await receiveUpload({ state, callbacks, appId, urlsOf }, request, response, first, verified(request))
    } else {
      throw new HttpError(404, 'Not found')
    }
  }

  // A big file on a slow line takes as long as it takes.
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    answer(request, response).catch((error: unknown) => refuse(request, response, error, log))
  })
  const listening = await listen(server, options.port || (await freePort()))
  origin ||= listening.url
  callbacks.schedule()

  return {
    url: origin,
    async close() {
      callbacks.close()
      await listening.close()
      state.close()
    },
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown, log: (line: string) => void): void {
  const gone = request.destroyed && !request.complete
  if (!gone) log(`${request.method} ${request.url?.split('?')[0]}: ${error instanceof Error ? error.message : String(error)}`)
  if (gone || response.headersSent) {
    response.destroy()
    return
  }
  // Bytes that nobody will read are still on their way.
  if (!request.complete) response.setHeader('connection', 'close')
  const known = error instanceof HttpError
  sendJson(response, known ? error.status : 500, { error: known ? error.message : 'The local UploadThing failed.' })
  request.resume()
}
