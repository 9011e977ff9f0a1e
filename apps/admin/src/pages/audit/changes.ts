/** One thing that an action changed, told, or set: what it was and what it is. `undefined`: wasn't there. */
export interface Change {
  field: string
  before: unknown
  after: unknown
}

type Snapshot = Readonly<Record<string, unknown>> | null

/** What differs between the two sides of an entry, field by field; what is nested is listed by the name of its innermost field. */
export function changesOf(before: Snapshot, after: Snapshot): Change[] {
  const was = leaves(before)
  const is = leaves(after)
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

function leaves(snapshot: Snapshot): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [field, value] of Object.entries(snapshot ?? {})) {
    if (isObject(value)) for (const [inner, leaf] of leaves(value)) found.set(inner, leaf)
    else found.set(field, value)
  }
  return found
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
