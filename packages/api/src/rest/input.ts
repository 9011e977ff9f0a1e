import { DomainError } from '@lectern/kernel/errors'

import { type JsonSchema, jsonSchemaOf, propertiesOf, typesOf, withoutNull } from './json-schema.ts'
import { paramNames } from './match.ts'
import { inputOf } from './procedures.ts'
import { type RestRoute, takesBody } from './routes.ts'
import type { ScopedName } from './scoped.ts'

/** What a request brings, before anything is known of its meaning. */
export interface Brought {
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The parsed JSON body; undefined without one. */
  body: unknown
}

const known = new Map<ScopedName, Readonly<Record<string, JsonSchema>>>()

/** The fields of a procedure's input. */
export function fieldsOf(name: ScopedName): Readonly<Record<string, JsonSchema>> {
  const kept = known.get(name)
  if (kept) return kept
  const input = inputOf(name)
  const fields = propertiesOf(input && jsonSchemaOf(input))
  known.set(name, fields)
  return fields
}

/** The fields that come from the query or the body, because the path doesn't say them. */
export function freeFieldsOf(name: ScopedName, route: RestRoute): Readonly<Record<string, JsonSchema>> {
  const settled = new Set([
    ...paramNames(route.path).map((param) => topOf(route.into?.[param] ?? param)),
    ...Object.keys(route.fixed ?? {}).map(topOf),
    ...(route.without ?? []),
  ])
  return Object.fromEntries(Object.entries(fieldsOf(name)).filter(([field]) => !settled.has(field)))
}

/** The procedure's input, still unchecked. A field that the operation doesn't have is refused: most often it is a slip of the pen. */
export function readInput(name: ScopedName, route: RestRoute, { params, query, body }: Brought): unknown {
  const free = freeFieldsOf(name, route)
  const fromBody = takesBody(route)
  const input: Record<string, unknown> = {}
  for (const field of new Set(query.keys())) {
    const schema = fromBody || !Object.hasOwn(free, field) ? undefined : free[field]
    if (schema === undefined) throw unknownField(field)
    input[field] = fromText(query.getAll(field), withoutNull(schema))
  }
  if (fromBody) {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new DomainError('INVALID', 'bad_input')
    for (const [field, value] of Object.entries(body)) {
      if (!Object.hasOwn(free, field)) throw unknownField(field)
      input[field] = value
    }
  }
  for (const [param, value] of Object.entries(params)) put(input, route.into?.[param] ?? param, value)
  for (const [path, value] of Object.entries(route.fixed ?? {})) put(input, path, value)
  return inputOf(name) === null ? undefined : input
}

function unknownField(field: string): DomainError {
  return new DomainError('INVALID', 'unknown_field', { field: field.slice(0, 60) })
}

/** A query knows only text: what the schema calls a number or a yes is read as one, and what isn't stays text for the schema to refuse. */
function fromText(texts: readonly string[], schema: JsonSchema): unknown {
  const types = typesOf(schema)
  if (types.has('array')) {
    const { items } = schema
    return texts.map((text) => fromText([text], typeof items === 'object' && !Array.isArray(items) ? items : {}))
  }
  const [text = '', ...more] = texts
  if (more.length > 0) return texts
  if ((types.has('number') || types.has('integer')) && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text)) return Number(text)
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function put(input: Record<string, unknown>, path: string, value: string): void {
  const [top = '', inner] = path.split('.')
  if (inner === undefined) input[top] = value
  else input[top] = { ...Object(input[top]), [inner]: value }
}

function topOf(path: string): string {
  return path.split('.', 1)[0] ?? path
}
