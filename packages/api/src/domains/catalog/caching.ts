import type { CacheOptions } from '@lectern/cache/cache'

import { CATALOG_TAG } from './tags.ts'

/** While the databases are away, an answer of up to a day ago is better than none, and says so. */
const GRACE_SECONDS = 86_400

/** Lists of courses: they may lag, publishing clears them. */
export const LISTS = { ttlSeconds: 60, graceSeconds: GRACE_SECONDS, tags: [CATALOG_TAG] } as const satisfies CacheOptions

/** What shows one course, or one instructor's courses. */
export function cachedFor(tags: readonly string[]): CacheOptions {
  return { ttlSeconds: 60, graceSeconds: GRACE_SECONDS, tags }
}
