export type Encoding = 'br' | 'gzip'

/** The best encoding that the client takes and `available` has; null for none. */
export function acceptedEncoding(acceptEncoding: string | null, available: Partial<Record<Encoding, unknown>>): Encoding | null {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(\.0+)?\s*$/.test(part))
      .map((part) => part.split(';', 1)[0]?.trim()),
  )
  for (const encoding of ['br', 'gzip'] as const) if (accepted.has(encoding) && available[encoding] !== undefined) return encoding
  return null
}
