import { type Method, OPERATIONS, type RestRoute } from './routes.ts'
import type { ScopedName } from './scoped.ts'

export type Match =
  | { kind: 'found'; name: ScopedName; route: RestRoute; params: Readonly<Record<string, string>> }
  | { kind: 'wrong_method'; allowed: Method[] }
  | { kind: 'not_found' }

const TABLE = OPERATIONS.map((operation) => ({ ...operation, parts: operation.route.path.split('/') }))

/** Finds the operation of a path below `/api/v1`. HEAD asks for what GET would answer. */
export function match(method: string, path: string): Match {
  const parts = partsOf(path)
  const matching = TABLE.flatMap((row) => {
    const params = parts && paramsOf(row.parts, parts)
    return params ? [{ ...row, params }] : []
  })
  const wanted = method === 'HEAD' ? 'GET' : method
  const found = matching.find(({ route }) => route.method === wanted)
  if (found) return { kind: 'found', name: found.name, route: found.route, params: found.params }
  return matching.length === 0 ? { kind: 'not_found' } : { kind: 'wrong_method', allowed: matching.map(({ route }) => route.method) }
}

/** Names of the parameters in a route's path. */
export function paramNames(path: string): string[] {
  return path.split('/').flatMap((part) => paramName(part) ?? [])
}

function partsOf(path: string): string[] | null {
  try {
    return path.split('/').map(decodeURIComponent)
  } catch {
    return null
  }
}

function paramsOf(template: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (template.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of template.entries()) {
    const given = parts[index] ?? ''
    const name = paramName(part)
    if (name === null ? given !== part : given === '') return null
    if (name !== null) params[name] = given
  }
  return params
}

function paramName(part: string): string | null {
  return part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1) : null
}
