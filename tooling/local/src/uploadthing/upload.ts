import { createHash } from 'node:crypto'
import { createReadStream, renameSync } from 'node:fs'
import { rm, truncate } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import type { Callbacks } from './callbacks.ts'
import { CORS, HttpError, sendJson } from './http.ts'
import { receiveFile } from './multipart.ts'
import { signedValue } from './signing.ts'
import type { StoredFile, UploadState } from './state.ts'

export interface UploadServices {
  state: UploadState
  callbacks: Callbacks
  appId: string
  urlsOf(key: string): Record<string, string>
}

/** Says how many bytes of an upload have come, so that a browser goes on there. */
export function answerRangeStart({ state }: UploadServices, response: ServerResponse, key: string): void {
  response.writeHead(200, { ...CORS, 'cache-control': 'no-store', 'x-ut-range-start': state.received(key) }).end()
}

/** Uploads that are being received now; a newer request for the same key replaces an older one, whose connection is usually dead. */
const receiving = new WeakMap<UploadState, Map<string, { cut(): void; finished: Promise<void> }>>()

/** Receives (the rest of) a file, has the app told about it, and answers with the app's result. */
export async function receiveUpload(
  services: UploadServices,
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  params: URLSearchParams,
): Promise<void> {
  const { state, callbacks, appId, urlsOf } = services
  if (signedValue(params, 'x-ut-identifier') !== appId) throw new HttpError(403, 'Unknown app')
  const described = describe(key, params)
  const known = state.find(key)
  if (known && (known.size !== described.size || known.name !== described.name)) throw new HttpError(409, 'File key already exists')
  // The reply to a finished upload was lost: the same answer again.
  if (known) request.resume()
  else await alone(state, request, key, () => store(services, request, described, params))
  const serverData = await callbacks.resultFor(key)
  sendJson(response, 200, { ...urlsOf(key), fileHash: state.find(key)?.fileHash, serverData })
}

async function alone(state: UploadState, request: IncomingMessage, key: string, work: () => Promise<void>): Promise<void> {
  const running = receiving.get(state) ?? new Map()
  receiving.set(state, running)
  for (let older = running.get(key); older; older = running.get(key)) {
    older.cut()
    await older.finished
  }
  const finished = Promise.withResolvers<void>()
  running.set(key, { cut: () => request.destroy(), finished: finished.promise })
  try {
    await work()
  } finally {
    running.delete(key)
    finished.resolve()
  }
}

async function store(
  { state, callbacks }: UploadServices,
  request: IncomingMessage,
  described: Omit<StoredFile, 'fileHash' | 'uploadedAt' | 'serverData'>,
  params: URLSearchParams,
): Promise<void> {
  const { key, size } = described
  const part = state.partPathOf(key)
  const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
  const received = state.received(key)
  if (from > received) throw new HttpError(416, 'Range start beyond the bytes received')
  if (from < received) await truncate(part, from)
  try {
    await receiveFile(request, part, from, size)
  } catch (error) {
    if (error instanceof HttpError && error.status === 413) {
      await rm(part, { force: true })
      await callbacks.reportFailure(key, error.message)
    }
    throw error
  }
  if (state.received(key) !== size) throw new HttpError(400, `Incomplete upload: ${state.received(key)} of ${size} bytes`)
  const file: StoredFile = { ...described, fileHash: await md5(part), uploadedAt: Date.now(), serverData: null }
  renameSync(part, state.pathOf(key))
  // The file and the duty to tell the app are one unit of work.
  state.save({ file }, ...(params.has('x-ut-slug') ? [{ callback: { key, attempt: 0, nextAt: Date.now() } }] : []))
  callbacks.schedule()
}

function describe(key: string, params: URLSearchParams): Omit<StoredFile, 'fileHash' | 'uploadedAt' | 'serverData'> {
  return {
    key,
    name: signedValue(params, 'x-ut-file-name') ?? key,
    size: Number(signedValue(params, 'x-ut-file-size')),
    type: signedValue(params, 'x-ut-file-type') || 'application/octet-stream',
    customId: signedValue(params, 'x-ut-custom-id'),
    acl: signedValue(params, 'x-ut-acl') === 'private' ? 'private' : 'public-read',
    disposition: signedValue(params, 'x-ut-content-disposition') === 'attachment' ? 'attachment' : 'inline',
  }
}

async function md5(path: string): Promise<string> {
  const hash = createHash('md5')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
