import type { LecternClient } from '@lectern/client/client'
import { lazyClient } from '@lectern/client/lazy-client'
import type { Locale } from '@lectern/kernel/locale'
import { createIsomorphicFn } from '@tanstack/react-start'

import { createPageClient } from '../server/page-client.ts'
import { createSession, type Session } from './session.ts'
import { createStaleness, type Staleness } from './staleness.ts'

/** What every route works with; one per browser tab, one per page on the server. */
export interface Services {
  readonly api: LecternClient
  readonly session: Session
  readonly staleness: Staleness
  readonly locale: Locale
}

/** Builds the services of this page. */
export function createServices(locale: Locale): Services {
  const staleness = createStaleness()
  const api = createApi(locale, (response) => staleness.note(response.headers.get('x-lectern-stale')))
  return { api, locale, staleness, session: createSession(() => api.accounts.me.query()) }
}

type Observe = (response: Response) => void

const createApi = createIsomorphicFn()
  .server((locale: Locale, observe: Observe): LecternClient => createPageClient(locale, observe))
  .client((locale: Locale, observe: Observe): LecternClient =>
    lazyClient(async () => {
      const { createBrowserClient } = await import('./browser-client.ts')
      return createBrowserClient(locale, observe)
    }),
  )
