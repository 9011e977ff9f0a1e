import type { SearchInput } from '@lectern/api/contracts/catalog'
import { firstParam } from '../lib/search-params.ts'

type Value<Key extends keyof SearchInput> = NonNullable<SearchInput[Key]>

const LEVELS = ['beginner', 'intermediate', 'advanced', 'all'] as const satisfies readonly Value<'level'>[]
const LANGUAGES = ['en', 'ar'] as const satisfies readonly Value<'language'>[]
const PRICES = ['free', 'paid'] as const satisfies readonly Value<'price'>[]
const RATINGS = ['3', '4', '4.5'] as const
const DURATIONS = ['under_2h', '2_to_6h', '6_to_15h', 'over_15h'] as const satisfies readonly Value<'duration'>[]
export const SORTS = ['relevance', 'popularity', 'rating', 'newest', 'price_low', 'price_high'] as const satisfies readonly Value<'sort'>[]

/** What the address of the catalogue says (C3), in plain words; everything is optional. */
export interface CatalogueSearch {
  q?: string
  subject?: string
  level?: (typeof LEVELS)[number]
  language?: (typeof LANGUAGES)[number]
  price?: (typeof PRICES)[number]
  rating?: (typeof RATINGS)[number]
  duration?: (typeof DURATIONS)[number]
  sort?: (typeof SORTS)[number]
  cursor?: string
}

export type Filter = 'subject' | 'level' | 'language' | 'price' | 'rating' | 'duration'
export const FILTERS = ['subject', 'level', 'price', 'rating', 'duration', 'language'] as const satisfies readonly Filter[]

/** Reads the address; what it doesn't know, it leaves out. */
export function parseCatalogueSearch(raw: Record<string, unknown>): CatalogueSearch {
  const q = firstParam(raw, 'q')?.trim().slice(0, 120)
  const subject = firstParam(raw, 'subject')?.slice(0, 60)
  const cursor = firstParam(raw, 'cursor')?.slice(0, 200)
  return compact({
    q: q === '' ? undefined : q,
    subject,
    level: oneOf(LEVELS, firstParam(raw, 'level')),
    language: oneOf(LANGUAGES, firstParam(raw, 'language')),
    price: oneOf(PRICES, firstParam(raw, 'price')),
    rating: oneOf(RATINGS, firstParam(raw, 'rating')),
    duration: oneOf(DURATIONS, firstParam(raw, 'duration')),
    sort: oneOf(SORTS, firstParam(raw, 'sort')),
    cursor,
  })
}

/** What the API is asked for. */
export function toSearchInput(search: CatalogueSearch): SearchInput {
  const { rating, q, ...rest } = search
  return { ...rest, q: q ?? '', minRating: rating === undefined ? null : RATING_VALUE[rating], limit: 24 }
}

const RATING_VALUE = { '3': 3, '4': 4, '4.5': 4.5 } as const satisfies Record<(typeof RATINGS)[number], Value<'minRating'>>

/** The address with one filter set or taken away; another first page, so the place in the list goes. */
export function withFilter(search: CatalogueSearch, filter: Filter, value: string | undefined): CatalogueSearch {
  const { cursor: _place, ...rest } = search
  return parseCatalogueSearch({ ...rest, [filter]: value })
}

/** Only the words and the order; no filters. */
export function withoutFilters({ q, sort }: CatalogueSearch): CatalogueSearch {
  return compact({ q, sort })
}

export function activeFilters(search: CatalogueSearch): Filter[] {
  return FILTERS.filter((filter) => search[filter] !== undefined)
}

function oneOf<const Options extends readonly string[]>(options: Options, value: string | undefined): Options[number] | undefined {
  return options.find((option) => option === value)
}

/** Drops what is undefined, so that it isn't in the address either. */
function compact<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as { [Key in keyof T]?: Exclude<T[Key], undefined> } // the entries that are left
}
