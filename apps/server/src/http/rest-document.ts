import { openApiDocument } from '@lectern/api/rest/openapi'
import type { Config } from '@lectern/api/deps'
import type { Handler } from 'hono'

/** `GET /api/v1/openapi.json`; made with the first request and the same from then on. */
export function restDocument({ siteUrl, version = '0' }: Config): Handler {
  let made: string | null = null
  return (c) => {
    made ??= JSON.stringify(openApiDocument({ siteUrl, version }))
    return c.body(made, 200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' })
  }
}
