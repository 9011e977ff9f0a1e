import type { Deps } from '@lectern/api/deps'
import { ACCESS } from '@lectern/api/access'
import type { AppRouter, CoreRouter, MediaRouter, PaymentsRouter } from '@lectern/api/roles'
import type { Metrics } from '@lectern/telemetry/metrics'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'

import { contextOf } from './context.ts'
import { refusal } from './refusal.ts'
import { requestIdOf } from './request.ts'
import type { HttpSettings } from './settings.ts'

/** At most this many procedures in one request; the client sends no more. */
const MAX_BATCH = 10

export interface Mount {
  /** Such as `/api/core`. */
  endpoint: string
  router: CoreRouter | MediaRouter | PaymentsRouter | AppRouter
}

export interface TrpcOptions {
  deps: Deps
  settings: HttpSettings
  metrics: Metrics | null
}

/** Answers the procedures of one router over HTTP: reads by GET, writes by POST with a JSON body. */
export function trpcHandler(
  { endpoint, router }: Mount,
  { deps, settings, metrics }: TrpcOptions,
): (request: Request, peer: string | null) => Promise<Response> {
  return (request, peer) => {
    const refused = request.method === 'POST' ? refusalOf(request.headers) : null
    if (refused) return Promise.resolve(refused)
    const requestId = requestIdOf(request.headers)
    const startedAt = performance.now()
    return fetchRequestHandler({
      endpoint,
      req: request,
      router,
      maxBatchSize: MAX_BATCH,
      createContext: ({ resHeaders }) => contextOf(request, resHeaders, { deps, settings, requestId, peer }),
      responseMeta({ info, data }) {
        const seconds = (performance.now() - startedAt) / 1000
        info?.calls.forEach(({ path }, index) => metrics?.observe(path in ACCESS ? path : 'unknown', codeOf(data[index]), seconds))
        return { headers: new Headers({ 'x-request-id': requestId, 'cache-control': 'no-store' }) }
      },
      onError({ error, ctx, path }) {
        // Failures inside procedures are logged there; this is what went wrong before any could be called.
        if (!ctx && error.code === 'INTERNAL_SERVER_ERROR') deps.log.error({ err: error.cause ?? error, path, requestId }, 'request failed')
      },
    })
  }
}

function refusalOf(headers: Headers): Response | null {
  const type = headers.get('content-type')
  // Also what keeps other sites out: a browser asks before it sends this type across origins, and nobody says yes.
  return type?.startsWith('application/json') ? null : refusal('UNSUPPORTED_MEDIA_TYPE', 'json_only')
}

function codeOf(answer: object | undefined): string {
  if (answer === undefined || !('error' in answer)) return 'ok'
  const { error } = answer
  const shape: unknown = typeof error === 'object' && error !== null && 'data' in error ? error.data : null
  return typeof shape === 'object' && shape !== null && 'code' in shape ? String(shape.code) : 'unknown'
}
