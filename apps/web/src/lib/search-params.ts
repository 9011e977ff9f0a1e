/** Search parameters as plain words, so that a GET form without script writes the same address as a link. */
export type PlainSearch = Record<string, string | string[]>

export function parsePlainSearch(search: string): PlainSearch {
  const parsed: PlainSearch = {}
  for (const [key, value] of new URLSearchParams(search)) {
    const before = parsed[key]
    parsed[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return parsed
}

/** Leaves out what is empty. */
export function stringifyPlainSearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string' && one !== '') params.append(key, one)
      else if (typeof one === 'number') params.append(key, String(one))
    }
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** The first value of a parameter that may be there several times. */
export function firstParam(search: Record<string, unknown>, key: string): string | undefined {
  const value: unknown = search[key]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : undefined
}

/** The first values of some parameters; those that aren't there are left out. */
export function params<const Key extends string>(search: Record<string, unknown>, keys: readonly Key[]): { [K in Key]?: string } {
  const found: { [K in Key]?: string } = {}
  for (const key of keys) {
    const value = firstParam(search, key)
    if (value !== undefined) found[key] = value
  }
  return found
}
