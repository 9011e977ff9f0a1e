/** Whether a character lets a browser read a path as another origin: backslashes and what it silently drops. */
const isTricky = (character: string) => character === '\\' || character < ' ' || character === '\u007F'

/** The place to go on to after signing in, when it is a path of this site; null for anything that could lead elsewhere. */
export function safeNext(next: string | undefined): string | null {
  if (next === undefined || !next.startsWith('/') || next.startsWith('//') || next.split('').some(isTricky)) return null
  const base = 'http://site.invalid'
  const url = URL.parse(next, base)
  if (!url || url.origin !== base || url.pathname.startsWith('//')) return null
  const path = url.pathname + url.search + url.hash
  return /^\/(ar\/)?(log-in|sign-up)(\/|$|\?)/.test(path) ? null : path
}
