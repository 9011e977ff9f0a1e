export type RowAction = 'next' | 'previous' | 'first' | 'last' | 'open' | 'select'

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
}

/** What a key does on a row of a table; null when it is somebody else's. */
export function rowKeyAction(event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }): RowAction | null {
  return event.ctrlKey || event.metaKey || event.altKey ? null : (KEYS[event.key] ?? null)
}
