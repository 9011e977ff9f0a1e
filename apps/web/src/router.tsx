import type { Me } from '@lectern/api/contracts/accounts'
import { overwriteGetLocale } from '@lectern/i18n/runtime'
import type { Locale } from '@lectern/kernel/locale'
import { createRouter } from '@tanstack/react-router'
import { createIsomorphicFn } from '@tanstack/react-start'

import { carriedFailure } from './api/carried-failure.ts'
import { createServices } from './api/services.ts'
import { ErrorPage } from './components/states/error-page.tsx'
import { NotFoundPage } from './components/states/not-found-page.tsx'
import { PendingPage } from './components/states/pending-page.tsx'
import { localeOfPath, withLocale, withoutLocale } from './lib/locale-path.ts'
import { parsePlainSearch, stringifyPlainSearch } from './lib/search-params.ts'
import { routeTree } from './routeTree.gen.ts'
import { pageContext } from './server/page-context.ts'

/** What this page knew on the server and its script needs again. */
interface Dehydrated {
  me: Me | null | undefined
  staleSince: string | null
}

interface PageFacts {
  locale: Locale
  nonce: string | null
}

/** One router per tab, and one per page on the server. The routes are written without a language; addresses carry it. */
export function getRouter() {
  const here = currentPage()
  const services = createServices(here.locale)
  const router = createRouter({
    routeTree,
    context: services,
    rewrite: {
      input: ({ url }) => {
        url.pathname = withoutLocale(url.pathname)
        return url
      },
      output: ({ url }) => {
        url.pathname = withLocale(url.pathname, here.locale)
        return url
      },
    },
    parseSearch: parsePlainSearch,
    stringifySearch: stringifyPlainSearch,
    ...(here.nonce === null ? {} : { ssr: { nonce: here.nonce } }),
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    defaultPendingMs: 400,
    defaultPendingMinMs: 300,
    defaultStaleTime: 15_000,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PendingPage,
    dehydrate: () => ({ me: services.session.known(), staleSince: services.staleness.since() }) satisfies Dehydrated,
    hydrate: (dehydrated: Dehydrated) => {
      if (dehydrated.me !== undefined) services.session.set(dehydrated.me)
      services.staleness.note(dehydrated.staleSince)
    },
  })
  router.options.serializationAdapters = [carriedFailure]
  return router
}

const currentPage = createIsomorphicFn()
  .server((): PageFacts => pageContext())
  .client((): PageFacts => ({ locale: localeOfPath(window.location.pathname), nonce: null }))

// Every message asks for the language: on the server of the page that is being rendered, in the browser of the address.
overwriteGetLocale(() => currentPage().locale)

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof getRouter>
  }
}
