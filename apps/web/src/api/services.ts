import { createLecternClient, type LecternClient } from '@lectern/client/client'
import type { Locale } from '@lectern/kernel/locale'
import { createIsomorphicFn } from '@tanstack/react-start'

import { forwardedHeaders } from '../server/forward.ts'
import { pageContext } from '../server/page-context.ts'
import { serverEnv } from '../server/env.ts'
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
  .server((locale: Locale, observe: Observe): LecternClient => {
    const page = pageContext()
    return createLecternClient({
      origin: serverEnv().apiUrl,
      headers: () => forwardedHeaders(page.request, page.requestId, locale),
      fetch: async (input, init) => {
        const response = await fetch(input, init)
        page.setCookies.push(...response.headers.getSetCookie())
        observe(response)
        return response
      },
    })
  })
  .client((locale: Locale, observe: Observe): LecternClient =>
    createLecternClient({
      origin: '',
      headers: () => ({ 'x-lectern-locale': locale }),
      fetch: async (input, init) => {
        const response = await fetch(input, init)
        observe(response)
        return response
      },
    }),
  )
