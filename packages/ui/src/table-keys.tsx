export type RowAction = 'next' | 'previous' | 'first' | 'last' | 'open' | 'select' | 'clear'

const KEYS: Readonly<Record<string, RowAction>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  x: 'select',
  ' ': 'select',
  Escape: 'clear',
}

/** What a key does on a row of a table; null when it is somebody else's. Letters count by their place when the keyboard isn't a Latin one. */
export function rowKeyAction(event: { key: string; code?: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }): RowAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const key = /^[A-Za-z]$/.test(event.key) ? event.key.toLowerCase() : event.key
  if (Object.hasOwn(KEYS, key)) return KEYS[key] ?? null
  const letter = /^[\u0000-\u007f]/.test(event.key) ? undefined : /^Key([A-Z])$/.exec(event.code ?? '')?.[1]
  return letter === undefined ? null : (KEYS[letter.toLowerCase()] ?? null)
}
