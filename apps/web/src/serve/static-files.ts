import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { acceptedEncoding, type Encoding } from './encoding.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const COMPRESSIBLE = new Set(['.css', '.js', '.json', '.svg', '.txt', '.webmanifest'])

interface StaticFile {
  bodies: { identity: Uint8Array<ArrayBuffer> } & Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>
  headers: Record<string, string>
  etag: string
}

export interface StaticFiles {
  /** The file at the request's path; null when there is none. */
  respond(request: Request): Response | null
}

/** Reads every file under `directory` into memory once, compressed as browsers take it. `common` goes out with each. */
export async function loadStaticFiles(directory: string, common: Readonly<Record<string, string>>): Promise<StaticFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = new Map<string, StaticFile>()
  await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        files.set(`/${relative(directory, path).split(sep).join('/')}`, await load(path, common))
      }),
  )
  return { respond: (request) => respond(files, common, request) }
}

async function load(path: string, common: Readonly<Record<string, string>>): Promise<StaticFile> {
  const extension = extname(path)
  const identity = new Uint8Array(await readFile(path))
  const hashed = /[/\\]assets[/\\]/.test(path)
  const bodies: StaticFile['bodies'] = { identity }
  if (COMPRESSIBLE.has(extension) && identity.byteLength > 600) {
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength } }),
      promisify(gzip)(identity, { level: 9 }),
    ])
    bodies.br = new Uint8Array(br)
    bodies.gzip = new Uint8Array(gz)
  }
  return {
    bodies,
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    headers: {
      ...common,
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    },
  }
}

function respond(files: ReadonlyMap<string, StaticFile>, common: Readonly<Record<string, string>>, request: Request): Response | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const { pathname } = new URL(request.url)
  const file = files.get(pathname)
  if (!file) return pathname.startsWith('/assets/') ? new Response('Not found', { status: 404, headers: common }) : null
  const encoding = acceptedEncoding(request.headers.get('accept-encoding'), file.bodies)
  const body = file.bodies[encoding ?? 'identity'] ?? file.bodies.identity
  const etag = encoding === null ? file.etag : `${file.etag.slice(0, -1)}-${encoding}"`
  const headers: Record<string, string> = { ...file.headers, etag, vary: 'accept-encoding' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  if (encoding !== null) headers['content-encoding'] = encoding
  headers['content-length'] = String(body.byteLength)
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}
