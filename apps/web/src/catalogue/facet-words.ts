import type { SearchResult } from '@lectern/api/contracts/catalog'
import { formatRating } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'

import { languageWord, LEVEL_WORDS } from './course-words.ts'
import type { CatalogueSearch, Filter, SORTS } from './search-state.ts'

export interface FacetOption {
  value: string
  label: string
  count: number
}

const DURATION_WORDS = {
  under_2h: () => m.catalog_duration_under_2h(),
  '2_to_6h': () => m.catalog_duration_2_to_6h(),
  '6_to_15h': () => m.catalog_duration_6_to_15h(),
  over_15h: () => m.catalog_duration_over_15h(),
} as const

const SORT_WORDS = {
  relevance: () => m.catalog_sort_relevance(),
  popularity: () => m.catalog_sort_popularity(),
  rating: () => m.catalog_sort_rating(),
  newest: () => m.catalog_sort_newest(),
  price_low: () => m.catalog_sort_price_low(),
  price_high: () => m.catalog_sort_price_high(),
} as const satisfies Record<(typeof SORTS)[number], () => string>

const FILTER_WORDS = {
  subject: () => m.catalog_facet_subject(),
  level: () => m.catalog_facet_level(),
  language: () => m.catalog_facet_language(),
  price: () => m.catalog_facet_price(),
  rating: () => m.catalog_facet_rating(),
  duration: () => m.catalog_facet_duration(),
} as const satisfies Record<Filter, () => string>

export const sortWord = (sort: (typeof SORTS)[number]) => SORT_WORDS[sort]()
export const filterWord = (filter: Filter) => FILTER_WORDS[filter]()

/** The choices of one facet with their counts, in the page's language. A chosen one is there even when nothing fits it. */
export function facetOptions(filter: Filter, facets: SearchResult['facets'], chosen: CatalogueSearch, locale: Locale): FacetOption[] {
  const options = optionsOf(filter, facets, locale)
  const value = chosen[filter]
  if (value === undefined || options.some((option) => option.value === value)) return options
  return [...options, { value, label: wordOf(filter, value, facets, locale), count: 0 }]
}

/** The name of one choice, e.g. of a filter that is on. */
export function wordOf(filter: Filter, value: string, facets: SearchResult['facets'], locale: Locale): string {
  return VALUE_WORDS[filter](value, facets, locale)
}

const VALUE_WORDS = {
  subject: (value, facets, locale) => facets.subject.find((facet) => facet.value === value)?.name[locale] ?? value,
  level: (value) => knownWord(LEVEL_WORDS, value),
  language: (value) => languageWord(value === 'ar' ? 'ar' : 'en'),
  price: (value) => (value === 'free' ? m.catalog_price_free() : m.catalog_price_paid()),
  rating: (value, _, locale) => m.catalog_rating_from({ value: formatRating(Number(value), locale) }),
  duration: (value) => knownWord(DURATION_WORDS, value),
} as const satisfies Record<Filter, (value: string, facets: SearchResult['facets'], locale: Locale) => string>

function knownWord(words: Readonly<Record<string, () => string>>, value: string): string {
  return words[value]?.() ?? value
}

function optionsOf(filter: Filter, facets: SearchResult['facets'], locale: Locale): FacetOption[] {
  return facets[filter].map(({ value, count }) => ({ value, count, label: wordOf(filter, value, facets, locale) }))
}
