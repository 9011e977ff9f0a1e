import { m } from '@lectern/i18n/messages'

export interface PageHead {
  title: string
  description?: string
  /** Private and passing pages stay out of search engines. */
  indexed?: boolean
}

/** The head of a page, for a route's `head`. */
export function pageHead({ title, description, indexed = true }: PageHead): { meta: Record<string, string>[] } {
  const full = title === m.catalog_home_title() ? title : `${title} · ${m.common_brand()}`
  return {
    meta: [
      { title: full },
      { property: 'og:title', content: title },
      ...(description === undefined
        ? []
        : [
            { name: 'description', content: description },
            { property: 'og:description', content: description },
          ]),
      ...(indexed ? [] : [{ name: 'robots', content: 'noindex' }]),
    ],
  }
}

interface Titled {
  loaderData?: { title: string } | null | undefined
}

/**
 * The head of a page that is nobody else's, whose title comes from its loader: words in a route's `head` are loaded by every visitor of the site, those in
 * its loader only with the page.
 */
export function titledHead({ loaderData }: Titled): { meta?: Record<string, string>[] } {
  return loaderData ? pageHead({ title: loaderData.title, indexed: false }) : {}
}

/** The same for a page whose address is a key: no other site is told of it. */
export function keyHead(titled: Titled): { meta: Record<string, string>[] } {
  return { meta: [...(titledHead(titled).meta ?? []), { name: 'referrer', content: 'no-referrer' }] }
}
