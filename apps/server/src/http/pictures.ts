import type { Deps } from '@lectern/api/deps'
import { readPicture } from '@lectern/api/domains/accounts/read-picture'

import { freshnessOf } from './freshness.ts'
import type { HttpSettings } from './settings.ts'

const FILE = /^([0-9a-f]{64})\.webp$/
const MISSING_HEADERS = { 'cache-control': 'no-store' }

/** Should a browser ever open one as a page, nothing of it runs. */
const PICTURE_HEADERS = {
  'content-type': 'image/webp',
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
}

/** `GET /api/core/pictures/<hash>.webp`: a picture of somebody. Its address names its content, so it may be kept for ever. */
export async function picture(request: Request, file: string, { deps, settings }: { deps: Deps; settings: HttpSettings }): Promise<Response> {
  const hash = FILE.exec(file)?.[1]
  if (hash === undefined) return new Response(null, { status: 404, headers: MISSING_HEADERS })
  const freshness = freshnessOf(request.headers, settings, deps.config.secret, deps.clock.now())
  const bytes = await deps.core.read(freshness?.core ?? null, (db) => readPicture(db, hash))
  return bytes ? new Response(bytes, { headers: PICTURE_HEADERS }) : new Response(null, { status: 404, headers: MISSING_HEADERS })
}
