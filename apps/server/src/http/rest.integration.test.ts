import { ruleOf } from '@lectern/api/access'
import { OUTPUTS } from '@lectern/api/rest/outputs'
import { type Problem, problemSchema } from '@lectern/api/rest/problem'
import { OPERATIONS, type RestRoute } from '@lectern/api/rest/routes'
import type { ScopedName } from '@lectern/api/rest/scoped'
import { SCOPES } from '@lectern/auth/scopes'
import { apiTokens } from '@lectern/db/core/accounts'
import { signFreshness } from '@lectern/db/freshness-token'
import { isErrorReason } from '@lectern/i18n/errors'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { nothing, type RestSample, restSamples } from '../../test/rest-samples.ts'
import { startWorld, type World } from '../../test/world.ts'

interface Asked {
  name: ScopedName
  route: RestRoute
  sample: RestSample
  id: string
}

function askedOf(world: World): Asked[] {
  const samples = restSamples(world)
  const operations = new Map(OPERATIONS.map((operation) => [operation.route.as ?? operation.name, operation]))
  expect(Object.keys(samples).toSorted()).toEqual([...operations.keys()].toSorted())
  return Object.entries(samples).flatMap(([id, sample]) => {
    const operation = operations.get(id)
    return operation ? [{ ...operation, sample, id }] : []
  })
}

function ask(world: World, route: RestRoute, sample: RestSample, token: string | null, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${world.origin}/api/v1${sample.path}`, {
    method: route.method,
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(sample.body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sample.body !== undefined && { body: JSON.stringify(sample.body) }),
  })
}

async function problemIn(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const problem = problemSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  expect(problem.instance).toBe(response.headers.get('x-request-id'))
  expect(isErrorReason(problem.reason)).toBe(true)
  return problem
}

const documentOf = async ({ origin }: World) => z.looseObject({}).parse(await (await fetch(`${origin}/api/v1/openapi.json`)).json())

describe('the document', () => {
  test('is OpenAPI 3.1, without anybody asking who wants it', async () => {
    const world = await startWorld()
    const response = await fetch(`${world.origin}/api/v1/openapi.json`, { headers: { cookie: 'lectern_session=x' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    const outcome = await new Validator().validate(await documentOf(world))
    expect(outcome).toMatchObject({ valid: true })
  })

  test('every reply is what it says, with no member more', async () => {
    const world = await startWorld()
    const document = await documentOf(world)
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api')
    for (const { name, route, sample, id } of askedOf(world)) {
      const status = route.status ?? 200
      const response = await ask(world, route, sample, await world.people[sample.as].token(), await freshnessOf(world))
      const reply: unknown = await response.json()
      expect({ id, status: response.status, reply }).toMatchObject({ id, status })
      const at = [route.path, route.method.toLowerCase(), 'responses', status, 'content', 'application/json', 'schema']
      const validate = ajv.getSchema(
        `api#/paths/${at
          .map((part) => String(part).replaceAll('/', '~1'))
          .map(encodeURIComponent)
          .join('/')}`,
      )
      expect({ id, valid: validate?.(reply), errors: validate?.errors }).toEqual({ id, valid: true, errors: null })
      expect({ id, ...OUTPUTS[name].safeParse(reply) }).toMatchObject({ id, success: true })
      expect(response.headers.get('ratelimit')).toMatch(/^"(read|write)";r=\d+;t=\d+$/)
      expect(response.headers.get('set-cookie')).toBeNull()
    }
  })
})

/** As a program that sends back what it was given: nothing older than what the world has written. */
async function freshnessOf({ app }: World): Promise<Record<string, string>> {
  const { deps } = app
  return { 'x-lectern-fresh': signFreshness(deps.config.secret, { core: await deps.core.position(), media: 0n }, deps.clock.now()) }
}

test('a server that runs neither payments nor media answers all of it', async () => {
  const world = await startWorld({ payments: null, media: null })
  for (const { route, sample, id } of askedOf(world).filter((each) => each.route.method === 'GET')) {
    const response = await ask(world, route, sample, await world.people[sample.as].token(), await freshnessOf(world))
    expect({ id, status: response.status }).toEqual({ id, status: 200 })
  }
})

describe('A9, E6: who may', () => {
  test('without a token only what every visitor may see; with one that is none, nothing', async () => {
    const world = await startWorld()
    const seen = await freshnessOf(world)
    for (const { name, route, sample, id } of askedOf(world)) {
      const open = ruleOf(name).who === 'all'
      const answer = await ask(world, route, sample, null, seen)
      expect({ id, status: answer.status }).toEqual({ id, status: open ? 200 : 401 })
      const unknown = await ask(world, route, sample, `lct_${'0'.repeat(32)}_${'a'.repeat(43)}`)
      expect({ id, status: unknown.status, how: unknown.headers.get('www-authenticate') }).toEqual({
        id,
        status: 401,
        how: expect.stringContaining('Bearer'),
      })
    }
  })

  test('a token without the scope, and one of somebody else’s role, are refused', async () => {
    const world = await startWorld()
    for (const { name, route, sample, id } of askedOf(world)) {
      const { scope, who } = ruleOf(name)
      const others = SCOPES.filter((each) => each !== scope)
      const response = await ask(world, route, sample, await world.people[sample.as].token(others))
      const { reason, status } = await problemIn(response)
      expect({ id, reason, status }).toEqual({ id, reason: 'scope_missing', status: 403 })
      if (!Array.isArray(who)) continue
      const wrong = who.includes('admin') ? 'instructor' : 'admin'
      const { reason: why } = await problemIn(await ask(world, route, sample, await world.people[wrong].token()))
      expect({ id, why }).toEqual({ id, why: 'forbidden' })
    }
  })

  test('another’s thing is refused, and a thing that is not there is not found', async () => {
    const world = await startWorld()
    const { orderId, draft, course } = world
    for (const { route, sample, id } of askedOf(world).filter((each) => each.sample.notTheirs !== undefined)) {
      const response = await ask(world, route, sample, await world.people[sample.notTheirs ?? sample.as].token())
      expect({ id, status: response.status }).toEqual({ id, status: expect.toBeOneOf([403, 404]) })
      const text = JSON.stringify(await problemIn(response))
      for (const secret of ['Not yet', 'Joins', draft.slug]) expect(text).not.toContain(secret)
      const path = [orderId, draft.id, course.textId, course.slug].reduce((changed, each) => changed.replace(each, nothing), sample.path)
      const missing = await ask(world, route, { ...sample, path }, await world.people[sample.as].token())
      expect({ id, status: missing.status }).toEqual({ id, status: 404 })
    }
  })

  test('a cookie, a token in the address, and other schemes count for nothing', async () => {
    const world = await startWorld()
    const token = await world.people.trainee.token()
    const cookie = await world.people.trainee.session()
    const get = (path: string, headers: Record<string, string> = {}) => fetch(`${world.origin}/api/v1${path}`, { headers })
    expect((await get('/orders', { cookie, origin: 'http://localhost:3000' })).status).toBe(401)
    expect((await get(`/orders?access_token=${token}`)).status).toBe(401)
    for (const authorization of [`Basic ${token}`, token, 'Bearer', 'Bearer ', `Bearer ${token}x`, `bearer ${cookie}`]) {
      expect({ authorization, status: (await get('/courses', { authorization })).status }).toEqual({ authorization, status: 401 })
    }
    expect((await get('/orders', { authorization: `Bearer ${token}` })).status).toBe(200)
  })

  test('A9: a revoked token ends at once, and use is noted', async () => {
    const world = await startWorld()
    const { trainee } = world.people
    const token = await trainee.token(['orders:read'])
    const orders = () => fetch(`${world.origin}/api/v1/orders`, { headers: { authorization: `Bearer ${token}` } })
    expect((await orders()).status).toBe(200)
    const db = world.app.deps.core.primary
    const [row] = await db.select().from(apiTokens).where(eq(apiTokens.userId, trainee.id))
    expect(row?.lastUsedAt).not.toBeNull()
    await world.app.deps.auth.tokens.revoke(trainee.id, row?.id ?? '')
    expect((await orders()).status).toBe(401)
  })
})

describe('requests that are not as they should be', () => {
  test('an unknown address, a wrong method, a wrong type, a broken and a too large body', async () => {
    const world = await startWorld()
    const token = await world.people.instructor.token()
    const send = (path: string, init: Omit<RequestInit, 'headers'> = {}, headers: Record<string, string> = {}) =>
      fetch(`${world.origin}/api/v1${path}`, { ...init, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers } })
    const problem = async (response: Promise<Response>) => {
      const answered = await response
      const { reason, status } = await problemIn(answered)
      return { reason, status, allow: answered.headers.get('allow') }
    }
    for (const path of ['', '/', '/nothing', '/courses/a/b/c', '/%2e%2e/core', '/courses%2F']) {
      const response = await send(path)
      expect({ path, status: response.status }).toEqual({ path, status: 404 })
    }
    expect(await problem(send('/courses', { method: 'DELETE' }))).toMatchObject({ status: 405, reason: 'method_not_allowed', allow: 'GET, HEAD' })
    expect(await problem(send('/teaching/courses', { method: 'PATCH' }))).toMatchObject({ status: 405, allow: 'GET, HEAD, POST' })
    const post = (body: string, headers?: Record<string, string>) => problem(send('/teaching/courses', { method: 'POST', body }, headers))
    expect(await post('title=x', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({ status: 415, reason: 'json_only' })
    expect(await post('{}', { 'content-type': 'application/jsonp' })).toMatchObject({ status: 415 })
    for (const body of ['', '{', 'null', '[]', '"x"', '['.repeat(200_000)]) expect(await post(body)).toMatchObject({ status: 400, reason: 'bad_input' })
    expect(await post(JSON.stringify({ title: 'x'.repeat(1_100_000), language: 'en' }))).toMatchObject({ status: 413, reason: 'too_large' })
    const stream = new Blob([JSON.stringify({ title: 'x'.repeat(1_100_000), language: 'en' })]).stream()
    const streamed: RequestInit & { duplex: 'half' } = { method: 'POST', body: stream, duplex: 'half' }
    expect(await problem(send('/teaching/courses', streamed))).toMatchObject({ status: 413 })
  })

  test('each bad field is named, in the language that is asked for', async () => {
    const world = await startWorld()
    const token = await world.people.instructor.token()
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': 'ar-EG,ar;q=0.9' }
    const response = await fetch(`${world.origin}/api/v1/teaching/courses`, { method: 'POST', headers, body: JSON.stringify({ title: ' ', language: 'fr' }) })
    expect(response.headers.get('content-language')).toBe('ar')
    const { fields, detail, reason } = await problemIn(response)
    expect(reason).toBe('bad_input')
    expect(detail).toMatch(/[\u0600-\u06FF]/)
    expect(fields.map(({ field, reason }) => ({ field, reason }))).toEqual([
      { field: 'title', reason: 'required' },
      { field: 'language', reason: 'invalid' },
    ])
    expect(fields[0]?.detail).toMatch(/[\u0600-\u06FF]/)
    const badPath = await fetch(`${world.origin}/api/v1/teaching/courses/x/lessons/y`, { method: 'DELETE', headers })
    expect((await problemIn(badPath)).fields.map(({ field }) => field)).toEqual(['courseId', 'lessonId'])
    const unknown = await fetch(`${world.origin}/api/v1/courses?pirce=free`)
    expect(await problemIn(unknown)).toMatchObject({ status: 400, reason: 'unknown_field', fields: [{ field: 'pirce' }] })
  })

  test('a list in pages says where the following one is, to its end', async () => {
    const world = await startWorld()
    const headers = { authorization: `Bearer ${await world.people.admin.token()}`, ...(await freshnessOf(world)) }
    const seen: string[] = []
    let path: string | null = '/api/v1/staff/users?limit=3&sort=oldest'
    while (path !== null) {
      const response: Response = await fetch(`${world.origin}${path}`, { headers })
      expect(response.status).toBe(200)
      const { items } = OUTPUTS['staff.users'].parse(await response.json())
      seen.push(...items.map(({ id }) => id))
      path = response.headers.get('link')?.match(/^<([^>]+)>; rel="next"$/)?.[1] ?? null
    }
    expect(seen.toSorted()).toEqual(
      Object.values(world.people)
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  test('too many calls are told when to come back', async () => {
    const world = await startWorld()
    const headers = { authorization: `Bearer ${await world.people.trainee.token()}` }
    const orders = () => fetch(`${world.origin}/api/v1/orders`, { headers })
    const first = await orders()
    const { limit = 0 } = /q=(?<limit>\d+)/.exec(first.headers.get('ratelimit-policy') ?? '')?.groups ?? {}
    for (let i = 0; i <= Number(limit); i++) await world.app.deps.limits.take('read', world.people.trainee.id)
    const refused = await orders()
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await problemIn(refused)).toMatchObject({ status: 429, reason: 'rate_limited' })
  })

  test('S10: what was written is read back with the header of the write', async () => {
    const world = await startWorld()
    const headers = { authorization: `Bearer ${await world.people.instructor.token()}`, 'content-type': 'application/json' }
    const made = await fetch(`${world.origin}/api/v1/teaching/courses`, { method: 'POST', headers, body: JSON.stringify({ title: 'Fresh', language: 'en' }) })
    expect(made.status).toBe(201)
    const fresh = made.headers.get('x-lectern-fresh') ?? ''
    const list = await fetch(`${world.origin}/api/v1/teaching/courses`, { headers: { ...headers, 'x-lectern-fresh': fresh } })
    expect(JSON.stringify(await list.json())).toContain('"Fresh"')
  })
})
