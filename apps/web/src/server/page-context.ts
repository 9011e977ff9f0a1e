import { AsyncLocalStorage } from 'node:async_hooks'

import type { Locale } from '@lectern/kernel/locale'

/** What belongs to one page being rendered on the server. */
export interface PageContext {
  readonly request: Request
  readonly requestId: string
  readonly locale: Locale
  /** Allows this page's own scripts in its content security policy. */
  readonly nonce: string
  /** Cookies that the API set while the page's data was read; they go out with the page. */
  readonly setCookies: string[]
  /** Set when the page says that its data could not be read. */
  status?: number
}

const storage = new AsyncLocalStorage<PageContext>()

export function runInPage<T>(context: PageContext, work: () => T): T {
  return storage.run(context, work)
}

export function pageContext(): PageContext {
  const context = storage.getStore()
  if (!context) throw new Error('not rendering a page')
  return context
}
