import { createLecternClient, type LecternClient } from '@lectern/client/client'
import type { Locale } from '@lectern/kernel/locale'

import { serverEnv } from './env.ts'
import { forwardedHeaders } from './forward.ts'
import { pageContext } from './page-context.ts'

/** The client of one page being rendered: asks as its visitor, and keeps the cookies that the API sets for the page's own answer. */
export function createPageClient(locale: Locale, observe: (response: Response) => void): LecternClient {
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
}
