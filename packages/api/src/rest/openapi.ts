import { ROLES } from '@lectern/db/values'
import { RATE_RULES } from '@lectern/cache/rate-limiter'
import { z } from 'zod'

import { type AccessRule, ruleOf } from '../access.ts'
import { fieldsOf, freeFieldsOf } from './input.ts'
import { type JsonSchema, jsonSchemaOf, withoutNull } from './json-schema.ts'
import { paramNames } from './match.ts'
import { OUTPUTS } from './outputs.ts'
import { problemSchema } from './problem.ts'
import { inputOf } from './procedures.ts'
import { OPERATIONS, REST_ROOT, type RestRoute, takesBody } from './routes.ts'
import type { ScopedName } from './scoped.ts'

export interface OpenApiDocument {
  openapi: '3.1.0'
  info: Record<string, unknown>
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, JsonSchema>
    responses: Record<string, unknown>
    headers: Record<string, unknown>
    securitySchemes: Record<string, unknown>
  }
}

export interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  security: Record<string, string[]>[]
  parameters: Record<string, unknown>[]
  requestBody?: Record<string, unknown>
  responses: Record<string, unknown>
}

const SECTIONS: Readonly<Record<string, string>> = {
  catalog: 'Courses, subjects and instructors, as every visitor sees them',
  learning: 'What you are learning',
  payments: 'What you have bought',
  teaching: 'Courses that you teach',
  staff: 'For staff: people, orders, settings and the audit log',
  system: 'For staff: how the servers are',
}

const INTRODUCTION = `Programs speak for a person by a personal API token, made on the account page: \`Authorization: Bearer lct_…\`. Cookies count for nothing here.
What every visitor may see of the catalogue is answered without a token too.

**Pages.** A list in pages answers \`next\`; send it as \`cursor\` for the following page. The \`Link\` header has the whole address.
**Limits.** \`RateLimit\` says what is left of the budget; a refusal (429) says in \`Retry-After\` how many seconds to wait.
**Refusals** are \`application/problem+json\` (RFC 9457): \`reason\` is for programs, \`detail\` for people, in English or Arabic as \`Accept-Language\` asks.
**Your own writes.** A write answers \`x-lectern-fresh\`. Send it along with what you read next, and nothing older than your write is answered.
**Money** is an amount in minor units, as text.`

/** The description of the outside API, made of the same tables that answer it. */
export function openApiDocument({ siteUrl, version }: { siteUrl: string; version: string }): OpenApiDocument {
  const { properties, $defs } = jsonSchemaOf(z.object({ ...OUTPUTS, problem: problemSchema }))
  const replies = atHome(properties ?? {})
  const schemas = Object.fromEntries(Object.entries(atHome($defs ?? {})).map(([name, schema]) => [name, withoutId(schema)]))
  const paths: OpenApiDocument['paths'] = {}
  for (const { name, route } of OPERATIONS) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route, replies[name] ?? {}) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Lectern', version, description: INTRODUCTION, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: `${siteUrl}${REST_ROOT}` }],
    tags: Object.entries(SECTIONS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas,
      headers: HEADERS,
      responses: Object.fromEntries(Object.entries(REFUSALS).map(([name, description]) => [name, refusal(name, description)])),
      securitySchemes: { apiToken: { type: 'http', scheme: 'bearer', description: 'A personal API token; each operation names the scope that it needs.' } },
    },
  }
}

function operation(name: ScopedName, route: RestRoute, reply: JsonSchema): Operation {
  const rule = ruleOf(name)
  const open = rule.who === 'all'
  const paged = Object.hasOwn(fieldsOf(name), 'cursor')
  const rate = RATE_RULES[rule.rate]
  const security = [{ apiToken: rule.scope === undefined ? [] : [rule.scope] }]
  const takesInput = inputOf(name) !== null
  return {
    operationId: route.as ?? name,
    summary: route.summary,
    description: `Scope \`${rule.scope}\`${open ? ', or no token at all' : ''}. For ${audience(rule)}. ${rate.limit} calls in ${rate.windowSeconds} seconds.`,
    tags: [name.split('.', 1)[0] ?? name],
    security: open ? [...security, {}] : security,
    parameters: parametersOf(name, route),
    ...(takesInput && takesBody(route) && { requestBody: { required: true, content: { 'application/json': { schema: bodyOf(name, route) } } } }),
    responses: {
      [route.status ?? 200]: {
        description: 'Done',
        headers: headersOf(rule, paged),
        content: { 'application/json': { schema: reply } },
      },
      ...Object.fromEntries(statusesOf(rule, route, takesInput).map((status) => [status, { $ref: `#/components/responses/${status}` }])),
    },
  }
}

function parametersOf(name: ScopedName, route: RestRoute): Record<string, unknown>[] {
  const fields = fieldsOf(name)
  const inPath = paramNames(route.path).map((param) => {
    const [top = '', inner] = (route.into?.[param] ?? param).split('.')
    const schema = fields[top]
    const nested = inner === undefined ? schema : schema?.properties?.[inner]
    return { name: param, in: 'path', required: true, schema: typeof nested === 'object' ? withoutNull(nested) : { type: 'string' } }
  })
  if (takesBody(route)) return inPath
  const required = requiredOf(name)
  const inQuery = Object.entries(freeFieldsOf(name, route)).map(([field, schema]) => ({
    name: field,
    in: 'query',
    required: required.has(field),
    schema: withoutNull(schema),
  }))
  return [...inPath, ...inQuery]
}

function bodyOf(name: ScopedName, route: RestRoute): JsonSchema {
  const properties = freeFieldsOf(name, route)
  const required = [...requiredOf(name)].filter((field) => Object.hasOwn(properties, field))
  return { type: 'object', properties: { ...properties }, additionalProperties: false, ...(required.length > 0 && { required }) }
}

function requiredOf(name: ScopedName): ReadonlySet<string> {
  const input = inputOf(name)
  return new Set(input ? jsonSchemaOf(input).required : [])
}

function audience({ who }: AccessRule): string {
  if (who === 'all') return 'everybody'
  return who === 'signed_in' ? 'everybody with an account' : ROLES.filter((role) => who.includes(role)).join(', ')
}

const HEADERS = {
  RequestId: { description: 'The id of the request: name it when you report a fault', schema: { type: 'string' } },
  RateLimit: { description: 'What is left: `"read";r=2999;t=60` (draft-ietf-httpapi-ratelimit-headers)', schema: { type: 'string' } },
  Link: { description: 'The following page: `<…>; rel="next"`', schema: { type: 'string' } },
  Fresh: { description: 'Send it along with the next read, to see your own write', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds to wait', schema: { type: 'integer' } },
} as const

const header = (name: keyof typeof HEADERS) => ({ $ref: `#/components/headers/${name}` })

function headersOf(rule: AccessRule, paged: boolean): Record<string, unknown> {
  return {
    'x-request-id': header('RequestId'),
    RateLimit: header('RateLimit'),
    ...(paged && { Link: header('Link') }),
    ...(rule.type === 'mutation' && { 'x-lectern-fresh': header('Fresh') }),
  }
}

/** What each status means; by its number the operations refer to it. */
const REFUSALS = {
  400: 'The input is wrong; `fields` says where',
  401: 'No token, or one that is unknown, expired, revoked or of a suspended account',
  403: 'The token lacks the scope, or its owner may not do this',
  404: 'There is no such thing, or it is not yours to see',
  409: 'Something has changed in between, or stands against it',
  412: 'Something has to be done first',
  413: 'The body is larger than 1 MB',
  415: 'The body is not `application/json`',
  429: 'Too many calls; `Retry-After` says when to come back',
  503: 'A part of the system is away; try again',
} as const satisfies Record<number, string>

type RefusalStatus = keyof typeof REFUSALS

function statusesOf(rule: AccessRule, route: RestRoute, takesInput: boolean): RefusalStatus[] {
  const write: RefusalStatus[] = rule.type === 'mutation' ? [409, 412] : []
  const body: RefusalStatus[] = takesBody(route) ? [413, 415] : []
  const found: RefusalStatus[] = takesInput ? [404] : []
  return [400, 401, 403, ...found, ...write, ...body, 429, 503]
}

function refusal(status: string, description: string): Record<string, unknown> {
  return {
    description,
    headers: {
      'x-request-id': header('RequestId'),
      ...((status === '429' || status === '503') && { 'Retry-After': header('RetryAfter') }),
    },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

/** zod keeps the shapes with a name beside the schema; the document has them among its components. */
function atHome(schemas: Readonly<Record<string, unknown>>): Record<string, JsonSchema> {
  return JSON.parse(JSON.stringify(schemas).replaceAll('#/$defs/', '#/components/schemas/')) as Record<string, JsonSchema> // what went in, with other references
}

function withoutId(schema: JsonSchema): JsonSchema {
  const { id: _, ...rest } = schema
  return rest
}
