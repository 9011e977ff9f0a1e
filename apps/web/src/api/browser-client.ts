import { createLecternClient, type LecternClient } from '@lectern/client/client'
import type { Locale } from '@lectern/kernel/locale'

/** The client of a browser tab: the site's own origin, the session's cookie. A chunk of its own, loaded with the first call. */
export function createBrowserClient(locale: Locale, observe: (response: Response) => void): LecternClient {
  return createLecternClient({
    origin: '',
    headers: () => ({ 'x-lectern-locale': locale }),
    fetch: async (input, init) => {
      const response = await fetch(input, init)
      observe(response)
      return response
    },
  })
}
