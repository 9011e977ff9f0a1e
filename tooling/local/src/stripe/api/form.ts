import { bad } from './errors.ts'

/** A form body as Stripe's SDKs encode it: `a[b][0][c]=v`. */
type FormValue = string | FormValue[] | Form
export type Form = { [key: string]: FormValue }

export function parseForm(encoded: string): Form {
  const root: Form = {}
  for (const [key, value] of new URLSearchParams(encoded)) {
    const path = [key.replace(/\[.*$/, ''), ...[...key.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '')]
    if (!path.includes('__proto__')) place(root, path, value)
  }
  return listsOf(root)
}

function place(root: Form, path: string[], value: string): void {
  let node = root
  for (const [depth, part] of path.entries()) {
    const key = part === '' ? String(Object.keys(node).length) : part
    if (depth === path.length - 1) {
      node[key] = value
      return
    }
    const child = node[key]
    if (isForm(child)) node = child
    else {
      const created: Form = {}
      node[key] = created
      node = created
    }
  }
}

/** Turns `{ 0: …, 1: … }` into lists. */
function listsOf(form: Form): Form {
  return Object.fromEntries(Object.entries(form).map(([key, value]) => [key, listOf(value)]))
}

function listOf(value: FormValue): FormValue {
  if (!isForm(value)) return value
  const inner = listsOf(value)
  const keys = Object.keys(inner)
  return keys.length > 0 && keys.every((key, index) => key === String(index)) ? Object.values(inner) : inner
}

function isForm(value: FormValue | undefined): value is Form {
  return typeof value === 'object' && !Array.isArray(value)
}

/** The text under `key`; undefined when it is absent or empty. */
export function text(form: Form, key: string): string | undefined {
  const value = form[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function requiredText(form: Form, key: string): string {
  const value = text(form, key)
  if (value === undefined) throw bad(`Missing required param: ${key}.`, key, 'parameter_missing')
  return value
}

/** A non-negative integer; throws Stripe's error for anything else. */
export function integer(form: Form, key: string, param = key): number | undefined {
  const value = text(form, key)
  if (value === undefined) return undefined
  if (!/^\d{1,15}$/.test(value)) throw bad(`Invalid integer: ${value}`, param, 'parameter_invalid_integer')
  return Number(value)
}

export function decimal(form: Form, key: string): number | undefined {
  const value = text(form, key)
  if (value === undefined) return undefined
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(value)) throw bad(`Invalid decimal: ${value}`, key)
  return Number(value)
}

export function flag(form: Form, key: string): boolean {
  return text(form, key) === 'true'
}

export function child(form: Form, key: string): Form | undefined {
  const value = form[key]
  return isForm(value) ? value : undefined
}

export function children(form: Form, key: string): Form[] {
  const value = form[key]
  return Array.isArray(value) ? value.filter(isForm) : []
}

export function texts(form: Form, key: string): string[] {
  const value = form[key]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Only the string values of a nested form: Stripe's metadata. */
export function metadataOf(form: Form): Record<string, string> {
  return Object.fromEntries(Object.entries(child(form, 'metadata') ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
