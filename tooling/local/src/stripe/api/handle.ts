import { createHash } from 'node:crypto'

import { randomToken } from '../state/ids.ts'
import type { World } from '../state/world.ts'
import { ApiError } from './errors.ts'
import { type Form, parseForm, texts } from './form.ts'
import { type Answer, ROUTES } from './routes.ts'
import { viewOf } from './view.ts'

export interface ApiRequest {
  method: string
  path: string
  query: string
  body: string
  header(name: string): string | undefined
}

export interface ApiReply {
  status: number
  body: string
  headers: Record<string, string>
}

/** Answers one call of the API as Stripe would, idempotency keys included. */
export function handleApi(world: World, secretKey: string | undefined, request: ApiRequest): ApiReply {
  const requestId = `req_${randomToken(14)}`
  const headers = { 'content-type': 'application/json', 'request-id': requestId, 'stripe-version': request.header('stripe-version') ?? '' }
  try {
    authenticate(secretKey, request)
    const { status, body, replayed } = withIdempotency(world, request, () => run(world, request, requestId))
    return { status, body, headers: replayed ? { ...headers, 'idempotent-replayed': 'true' } : headers }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { status: error.status, body: JSON.stringify({ error: error.body }), headers }
  }
}

function authenticate(secretKey: string | undefined, request: ApiRequest): void {
  const key = /^Bearer (\S+)$/.exec(request.header('authorization') ?? '')?.[1] ?? ''
  // A live key must never be accepted here: whoever sends one is pointed at the wrong server.
  if (!key.startsWith('sk_test_') || (secretKey !== undefined && key !== secretKey)) {
    throw new ApiError(401, { type: 'invalid_request_error', message: 'Invalid API Key provided. This server takes its own sk_test_ key only.' })
  }
}

interface Outcome {
  status: number
  body: string
  replayed: boolean
}

function withIdempotency(world: World, request: ApiRequest, work: () => string): Outcome {
  const given = request.header('idempotency-key')
  if (!given || request.method !== 'POST') return { status: 200, body: work(), replayed: false }
  const key = `${request.header('stripe-account') ?? ''}:${given}`
  const requestHash = createHash('sha256').update(`${request.path}\n${request.body}`).digest('hex')
  const known = world.store.answerFor(key)
  if (known && known.requestHash !== requestHash) {
    const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${given}' if you meant to execute a different request.`
    throw new ApiError(400, { type: 'idempotency_error', message })
  }
  if (known) return { status: known.status, body: known.body, replayed: true }
  const outcome = attempt(work)
  world.store.rememberAnswer({ key, requestHash, status: outcome.status, body: outcome.body, at: Date.now() })
  return outcome
}

/** A refused card is an answer that Stripe remembers; a request that failed validation isn't. */
function attempt(work: () => string): Outcome {
  try {
    return { status: 200, body: work(), replayed: false }
  } catch (error) {
    if (error instanceof ApiError && error.status === 402) return { status: 402, body: JSON.stringify({ error: error.body }), replayed: false }
    throw error
  }
}

function run(world: World, request: ApiRequest, requestId: string): string {
  const route = ROUTES.find(({ method, pattern }) => method === request.method && pattern.test(request.path))
  if (!route) throw new ApiError(404, { type: 'invalid_request_error', message: `Unrecognized request URL (${request.method}: ${request.path}).` })
  const id = decodeURIComponent(route.pattern.exec(request.path)?.[1] ?? '')
  const params: Form = parseForm(request.method === 'POST' ? request.body : request.query)
  const call = { params, account: request.header('stripe-account') ?? null, requestId, idempotencyKey: request.header('idempotency-key') ?? null }
  return JSON.stringify(shown(world, route.handle(world, call, id), texts(params, 'expand')))
}

function shown(world: World, answer: Answer, expand: string[]): unknown {
  return 'json' in answer ? answer.json : viewOf(world.store, answer.object, expand)
}
