/** Where the parts of the one long account page went that its links named by a fragment. */
const MOVED = new Map<string, '/account/security' | '/account/tokens' | '/account/policies'>([
  ['password', '/account/security'],
  ['sessions', '/account/security'],
  ['tokens', '/account/tokens'],
  ['policies', '/account/policies'],
])

/** The page that an old link's fragment now means; null when it is still here. */
export function movedSection(hash: string): '/account/security' | '/account/tokens' | '/account/policies' | null {
  return MOVED.get(hash) ?? null
}
