import { newId } from '@lectern/kernel/ids'
import { type LocalUploadThing, startLocalUploadThing } from '@lectern/local/uploadthing/start'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, request as httpRequest, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createUploadRoutes, type FinishedUpload, type UploadAttempt } from '../src/uploadthing/routes.ts'
import { createUploadThingStore } from '../src/uploadthing/store.ts'
import { portOf } from './stripe-harness.ts'

const CREDENTIALS = { apiKey: 'sk_live_harness', appId: 'harness1' }
const TOKEN = Buffer.from(JSON.stringify({ ...CREDENTIALS, regions: ['local'] })).toString('base64')

/** The local UploadThing with our route handler behind a server that can be stopped, and our store. */
export async function startUploadHarness() {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-uploads-'))
  const finished: FinishedUpload[] = []
  let allow: (attempt: UploadAttempt) => void = () => undefined
  let onComplete: () => Promise<void> = async () => undefined

  let storage: LocalUploadThing = await startStorage(dir, 0)
  const { url } = storage
  const storagePort = Number(new URL(url).port)
  const endpoints = { ingestUrl: url, apiUrl: url, ufsHost: new URL(url).host, ufsAppIdLocation: 'path' } as const
  let app = await startApp(0)
  const appPort = portOf(app.address())
  const appUrl = `http://localhost:${appPort}/api/uploadthing`
  const routes = createUploadRoutes({
    token: TOKEN,
    callbackUrl: appUrl,
    ingestUrl: url,
    prepare: async (attempt) => allow(attempt),
    complete: async (upload) => {
      await onComplete()
      finished.push(upload)
    },
  })

  function startApp(port: number): Promise<Server> {
    const server = createServer(async (request, response) => {
      const answer = await routes(await toRequest(request, appUrl))
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()))
    })
    return new Promise((resolve) => server.listen(port, () => resolve(server)))
  }

  async function stopApp(): Promise<void> {
    app.closeAllConnections()
    await new Promise((resolve) => app.close(resolve))
  }

  return {
    url,
    finished,
    store: createUploadThingStore({ token: TOKEN, endpoints }),
    stopApp,
    async startApp() {
      app = await startApp(appPort)
    },
    async restartStorage() {
      await storage.close()
      storage = await startStorage(dir, storagePort)
    },
    allowOnly(rule: (attempt: UploadAttempt) => void) {
      allow = rule
    },
    whenComplete(work: () => Promise<void>) {
      onComplete = work
    },
    /** Asks the app for a signed upload address, as the browser's library does. */
    async begin(file: { name: string; bytes: Uint8Array; type?: string }, assetId = newId()) {
      const answer = await fetch(`${appUrl}?actionType=upload&slug=courseVideo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-uploadthing-package': 'test', 'x-uploadthing-version': '7.7.4' },
        body: JSON.stringify({
          files: [{ name: file.name, size: file.bytes.byteLength, type: file.type ?? 'video/mp4', lastModified: 1 }],
          input: { assetId },
        }),
      })
      const body: unknown = await answer.json()
      return { status: answer.status, body, assetId }
    },
    async [Symbol.asyncDispose]() {
      await stopApp()
      await storage.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

function startStorage(dir: string, port: number): Promise<LocalUploadThing> {
  return startLocalUploadThing({ port, dir, ...CREDENTIALS, callbackRetryBaseMs: 50, callbackAnswerTimeoutMs: 300, browserTimeoutMs: 10_000 })
}

async function toRequest(request: IncomingMessage, url: string): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const headers = new Headers(
    Object.entries(request.headers).flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const body = request.method === 'POST' ? Buffer.concat(chunks) : null
  return new Request(new URL(request.url ?? '/', url), { method: request.method ?? 'GET', headers, body })
}

/** The address and key of the answer of `begin`. */
export function presigned(body: unknown): { url: string; key: string } {
  const first: unknown = Array.isArray(body) ? body[0] : undefined
  if (typeof first !== 'object' || first === null || !('url' in first) || !('key' in first)) throw new Error(`No upload address in ${JSON.stringify(body)}`)
  return { url: String(first.url), key: String(first.key) }
}

/** Sends the bytes from `from` on, as the browser's library does. */
export function putFile(url: string, name: string, bytes: Uint8Array, from = 0): Promise<Response> {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(bytes.subarray(from))], name))
  return fetch(url, { method: 'PUT', body: form, headers: { range: `bytes=${from}-` } })
}

/** How much of an upload has come. */
export async function rangeStart(url: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD' })
  return Number(answer.headers.get('x-ut-range-start'))
}

/** Sends a part of the file and cuts the line. Resolves when the line is cut. */
export async function putAndCut(url: string, name: string, bytes: Uint8Array): Promise<void> {
  const request = httpRequest(url, { method: 'PUT', headers: { 'content-type': 'multipart/form-data; boundary=cut', range: 'bytes=0-' } })
  const closed = new Promise<void>((resolve) => request.once('close', () => resolve()))
  request.once('error', () => undefined)
  request.write(`--cut\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`)
  await new Promise<void>((resolve) => request.write(bytes, () => resolve()))
  request.destroy()
  await closed
}
