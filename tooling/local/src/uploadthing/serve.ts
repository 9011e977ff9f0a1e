import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import { CORS } from './http.ts'
import type { StoredFile } from './state.ts'

/** Sends a file or one range of it. */
export async function serveFile(file: StoredFile, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const etag = `"${file.fileHash}"`
  const headers = {
    ...CORS,
    'accept-ranges': 'bytes',
    etag,
    'content-type': file.type,
    'content-disposition': `${file.disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'cache-control': file.acl === 'private' ? 'private, max-age=0' : 'public, max-age=31536000, immutable',
    // An uploaded file is somebody else's: it must not run as a page here.
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
    return
  }
  const ifRange = request.headers['if-range']
  const range = ifRange === undefined || ifRange === etag ? readRange(request.headers.range, file.size) : null
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${file.size}` }).end()
    return
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  const rangeHeaders = range && { 'content-range': `bytes ${start}-${end}/${file.size}` }
  response.writeHead(range ? 206 : 200, { ...headers, ...rangeHeaders, 'content-length': end - start + 1 })
  if (request.method === 'HEAD' || file.size === 0) {
    response.end()
    return
  }
  // A player that seeks closes the connection; that is no failure.
  await pipeline(createReadStream(path, { start, end }), response).catch(() => response.destroy())
}

/** A single byte range; null means the whole file, also for several ranges at once, as HTTP allows. */
function readRange(header: string | undefined, size: number): { start: number; end: number } | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start > end ? 'unsatisfiable' : { start, end }
}
