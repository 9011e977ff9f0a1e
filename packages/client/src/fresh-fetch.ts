import type { AppRouter } from '@lectern/api/roles'
import type { HTTPLinkOptions } from '@trpc/client'

/** The fetch that tRPC's links take. */
type LinkFetch = NonNullable<HTTPLinkOptions<AppRouter['_def']['_config']['$types']>['fetch']>

/** Header of the freshness token, both ways. Browsers have it as a cookie as well. */
export const FRESHNESS_HEADER = 'x-lectern-fresh'

/** A fetch that sends back the latest freshness token that it was given. */
export function freshFetch(fetch: typeof globalThis.fetch): LinkFetch {
  let token: string | null = null
  return async (input, init) => {
    const headers = new Headers(init?.headers)
    if (token !== null) headers.set(FRESHNESS_HEADER, token)
    const response = await fetch(input, { method: init?.method ?? 'GET', body: init?.body ?? null, signal: init?.signal ?? null, headers })
    token = response.headers.get(FRESHNESS_HEADER) ?? token
    return response
  }
}
