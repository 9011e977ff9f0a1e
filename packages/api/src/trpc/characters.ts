/**
 * The path of the first text with characters that Postgres can't keep: NUL, or half of a surrogate pair. Null when there is none. Without recursion, because
 * input may be nested as deep as it likes.
 */
export function unstorableText(input: unknown): string | null {
  const open: { value: unknown; path: string }[] = [{ value: input, path: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return path
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) open.push({ value: inner, path: path === '' ? key : `${path}.${key}` })
  }
  return null
}
