import type { Deps } from '@lectern/api/deps'
import { readInput } from '@lectern/api/rest/input'
import { match, type Match } from '@lectern/api/rest/match'
import { call } from '@lectern/api/rest/procedures'
import { type Method, REST_ROOT, takesBody } from '@lectern/api/rest/routes'
import type { Context } from '@lectern/api/trpc/context'
import { toTransportError } from '@lectern/api/trpc/errors'
import { type Left, RATE_RULES, type RateRule } from '@lectern/cache/rate-limiter'
import { DomainError } from '@lectern/kernel/errors'
import type { Metrics } from '@lectern/telemetry/metrics'
import { TRPCError } from '@trpc/server'

import { type ContextOptions, contextOf } from './context.ts'
import { type Asked, problem, problemOf } from './problem.ts'
import { clientIp, localeOf, requestIdOf } from './request.ts'
import type { HttpSettings } from './settings.ts'

export interface RestOptions {
  deps: Deps
  settings: HttpSettings
  metrics: Metrics | null
}

/** Cookies count for nothing here, whoever's they are; a page's choice of language neither. */
const NOT_HEARD = ['cookie', 'x-lectern-locale']

/**
 * Answers `/api/v1`: the procedures with a scope as plain resources, for programs. It calls what every other caller calls, so the access table, the
 * limits and the checks of input are the same.
 */
export function restHandler(options: RestOptions): (request: Request, peer: string | null) => Promise<Response> {
  const { deps, metrics } = options
  return async (request, peer) => {
    const startedAt = performance.now()
    const url = new URL(request.url)
    const found = match(request.method, url.pathname.slice(REST_ROOT.length))
    const asked: Asked = {
      requestId: requestIdOf(request.headers),
      locale: localeOf(heardOf(request.headers)),
      route: found.kind === 'found' ? found.route : null,
    }
    const [response, code] = await answer(request, url, peer, found, asked, options).then(
      (response) => [response, response.ok ? 'ok' : String(response.status)] as const,
      (cause: unknown) => {
        const error = toTransportError(cause instanceof TRPCError ? cause : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause }))
        // Failures inside procedures are logged there.
        if (error !== cause && error.code === 'INTERNAL_SERVER_ERROR') deps.log.error({ err: cause, requestId: asked.requestId }, 'request failed')
        return [problemOf(error, asked), error.code] as const
      },
    )
    metrics?.observe(found.kind === 'found' ? found.name : 'unknown', code, (performance.now() - startedAt) / 1000)
    return response
  }
}

async function answer(request: Request, url: URL, peer: string | null, found: Match, asked: Asked, { deps, settings }: RestOptions): Promise<Response> {
  if (found.kind === 'not_found') return problem(404, { reason: 'not_found' }, asked)
  if (found.kind === 'wrong_method') return problem(405, { reason: 'method_not_allowed' }, asked, { allow: allowOf(found.allowed) })
  const { name, route, params } = found
  const reply = new Headers({ 'x-request-id': asked.requestId, 'cache-control': 'no-store', vary: 'authorization' })
  const context = await callerOf(request, reply, { deps, settings, requestId: asked.requestId, peer })
  if (context === null) {
    return problem(401, { reason: 'unauthenticated' }, asked, { 'www-authenticate': 'Bearer realm="Lectern", error="invalid_token"' })
  }
  const type = request.headers.get('content-type') ?? ''
  if (takesBody(route) && !/^application\/json\s*(?:;|$)/i.test(type)) return problem(415, { reason: 'json_only' }, asked)
  const result = await call(context, name, async () => {
    const body = takesBody(route) ? await bodyOf(request) : undefined
    return readInput(name, route, { params, query: url.searchParams, body })
  })
  reply.delete('set-cookie')
  const next = nextOf(result)
  if (next !== null) reply.set('link', linkTo(url, next))
  return Response.json(result, { status: route.status ?? 200, headers: reply })
}

/** The context of a token's owner, or of a guest when there is none. Null for credentials that aren't a token of ours, or no longer. */
async function callerOf(request: Request, reply: Headers, options: ContextOptions): Promise<Context | null> {
  const { deps, settings, peer } = options
  const headers = heardOf(request.headers)
  const context = await contextOf(new Request(request.url, { headers }), reply, options)
  if (context.actor.kind === 'guest' && context.actorUnknown !== true && headers.has('authorization')) {
    const taken = await deps.limits.take('read', clientIp(headers, peer, settings.trustedProxies) ?? 'unknown')
    if (!taken.allowed) throw new DomainError('LIMIT_EXCEEDED', 'rate_limited', { retryAfterSeconds: taken.retryAfterSeconds })
    return null
  }
  const tellBudget = (rule: RateRule, { limit, remaining, resetSeconds }: Left) => {
    reply.set('ratelimit-policy', `"${rule}";q=${limit};w=${RATE_RULES[rule].windowSeconds}`)
    reply.set('ratelimit', `"${rule}";r=${remaining};t=${resetSeconds}`)
  }
  return { ...context, reply: { ...context.reply, tellBudget } }
}

function heardOf(headers: Headers): Headers {
  const heard = new Headers(headers)
  for (const name of NOT_HEARD) heard.delete(name)
  return heard
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch (cause) {
    // A body that grows too large while it is read is told by the limit in front of us.
    if (!(cause instanceof SyntaxError)) throw cause
    throw new DomainError('INVALID', 'bad_input')
  }
}

function allowOf(methods: readonly Method[]): string {
  return methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
}

function nextOf(result: unknown): string | null {
  return typeof result === 'object' && result !== null && 'next' in result && typeof result.next === 'string' ? result.next : null
}

function linkTo({ pathname, searchParams }: URL, cursor: string): string {
  const query = new URLSearchParams(searchParams)
  query.set('cursor', cursor)
  return `<${pathname}?${query.toString()}>; rel="next"`
}
