import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import { acceptedEncoding } from './encoding.ts'

const squeeze = promisify(gzip)

/** Compresses a rendered page. Pages wait for their data before they render, so there is nothing to stream. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? ''
  if (response.body === null || !type.startsWith('text/html') || request.method === 'HEAD') return response
  response.headers.append('vary', 'accept-encoding')
  if (acceptedEncoding(request.headers.get('accept-encoding'), { gzip: true }) === null) return response
  const body = new Uint8Array(await squeeze(await response.arrayBuffer(), { level: 4 }))
  const headers = new Headers(response.headers)
  headers.set('content-encoding', 'gzip')
  headers.set('content-length', String(body.byteLength))
  return new Response(body, { status: response.status, headers })
}
