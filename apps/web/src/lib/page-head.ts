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
