import { Readable } from 'node:stream'
import { constants, createGzip } from 'node:zlib'

import { acceptedEncoding } from './encoding.ts'

/** Compresses a rendered page as it streams; each piece leaves at once, so that the first screen isn't held back. */
export function compressed(request: Request, response: Response): Response {
  const type = response.headers.get('content-type') ?? ''
  if (response.body === null || !type.startsWith('text/html') || response.headers.has('content-encoding') || request.method === 'HEAD') return response
  response.headers.append('vary', 'accept-encoding')
  if (acceptedEncoding(request.headers.get('accept-encoding'), { gzip: true }) === null) return response
  const gzip = createGzip({ level: 4, flush: constants.Z_SYNC_FLUSH })
  const pages = Readable.fromWeb(response.body)
  pages.on('error', (error) => gzip.destroy(error))
  gzip.on('close', () => pages.destroy())
  const headers = new Headers(response.headers)
  headers.set('content-encoding', 'gzip')
  headers.delete('content-length')
  return new Response(Readable.toWeb(pages.pipe(gzip)), { status: response.status, headers })
}
