/** Places that `g` and a letter lead to. */
export const GO_KEYS = {
  d: '/',
  o: '/orders',
  c: '/courses',
  p: '/people',
  a: '/applications',
  l: '/policies',
  e: '/settings',
  u: '/audit',
  s: '/system',
} as const
export type Place = (typeof GO_KEYS)[keyof typeof GO_KEYS]

export type ShortcutAction =
  | { kind: 'next' | 'previous' | 'search' | 'help' | 'export' | 'create' | 'approve' | 'reject' | 'again' | 'verify' }
  | { kind: 'go'; place: Place }

/** When `g` was pressed, in milliseconds; null when the next key stands for itself. */
export type ShortcutState = number | null

/** A second key that comes later than this after `g` stands for itself. */
const PATIENCE_MS = 1500

const SINGLE: Readonly<Record<string, Exclude<ShortcutAction['kind'], 'go'>>> = {
  j: 'next',
  k: 'previous',
  '/': 'search',
  '?': 'help',
  e: 'export',
  n: 'create',
  a: 'approve',
  r: 'reject',
  t: 'again',
  v: 'verify',
}

/** What a key press means after what was pressed before it. */
export function press(state: ShortcutState, key: string, at: number): { state: ShortcutState; action: ShortcutAction | null } {
  const place = state !== null && at - state <= PATIENCE_MS ? placeOf(key) : undefined
  if (place !== undefined) return { state: null, action: { kind: 'go', place } }
  if (key === 'g') return { state: at, action: null }
  const kind = Object.hasOwn(SINGLE, key) ? SINGLE[key] : undefined
  return { state: null, action: kind === undefined ? null : { kind } }
}

function placeOf(key: string): Place | undefined {
  return Object.entries(GO_KEYS).find(([letter]) => letter === key)?.[1]
}

/** The key as on a Latin keyboard, so that an Arabic layout works as well; null when it belongs to the browser or the system. */
export function keyOf(event: { key: string; code: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean }): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (/^[\u0000-\u007f]$/.test(event.key)) return event.key.toLowerCase()
  if (event.key === '\u061f') return '?'
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  if (letter !== undefined) return letter.toLowerCase()
  return event.code === 'Slash' && event.key.length === 1 ? (event.shiftKey ? '?' : '/') : null
}
