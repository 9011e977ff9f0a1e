import type { Level } from '@lectern/db/values'
import type { Locale } from '@lectern/kernel/locale'

import { DURATIONS, type Facet, type SearchInput, type SearchResult } from './contract.ts'

/** How many of the found courses are alike in everything that can be filtered. */
export interface Cell {
  /** Slugs of the subject and of the one above it. */
  subjects: readonly string[]
  level: Level
  language: Locale
  price: 'free' | 'paid'
  /** The highest step that the mean reaches; 0 below all and without ratings. */
  rating: 0 | 3 | 4 | 4.5
  duration: (typeof DURATIONS)[number]
  count: number
}

export interface SubjectName {
  slug: string
  name: Record<Locale, string>
}

export type Filters = Pick<SearchInput, 'subject' | 'level' | 'language' | 'price' | 'minRating' | 'duration'>

const ASKS = {
  subject: (cell, { subject }) => !subject || cell.subjects.includes(subject),
  level: (cell, { level }) => !level || cell.level === level,
  language: (cell, { language }) => !language || cell.language === language,
  price: (cell, { price }) => !price || cell.price === price,
  minRating: (cell, { minRating }) => !minRating || cell.rating >= minRating,
  duration: (cell, { duration }) => !duration || cell.duration === duration,
} as const satisfies Record<keyof Filters, (cell: Cell, filters: Filters) => boolean>

const NAMES = ['subject', 'level', 'language', 'price', 'minRating', 'duration'] as const satisfies readonly (keyof Filters)[]

/** Counts per value of each filter, with all other filters applied but not its own (C3); values that nothing has are left out unless chosen. */
export function facetsOf(cells: readonly Cell[], filters: Filters, subjects: readonly SubjectName[]): SearchResult['facets'] {
  const passing = (but: keyof Filters) => cells.filter((cell) => NAMES.every((name) => name === but || ASKS[name](cell, filters)))
  const count = (some: readonly Cell[], has: (cell: Cell) => boolean) => some.reduce((total, cell) => (has(cell) ? total + cell.count : total), 0)
  const facet = <Value extends string>(
    but: keyof Filters,
    values: readonly Value[],
    chosen: string | null,
    has: (cell: Cell, value: Value) => boolean,
  ): Facet<Value>[] => {
    const some = passing(but)
    return values.map((value) => ({ value, count: count(some, (cell) => has(cell, value)) })).filter((each) => each.count > 0 || each.value === chosen)
  }
  const names = new Map(subjects.map((subject) => [subject.slug, subject.name]))
  return {
    subject: facet('subject', [...names.keys()], filters.subject ?? null, (cell, slug) => cell.subjects.includes(slug)).map((each) => ({
      ...each,
      name: names.get(each.value) ?? { en: each.value, ar: each.value },
    })),
    level: facet('level', ['beginner', 'intermediate', 'advanced', 'all'], filters.level ?? null, (cell, level) => cell.level === level),
    language: facet('language', ['en', 'ar'], filters.language ?? null, (cell, language) => cell.language === language),
    price: facet('price', ['free', 'paid'], filters.price ?? null, (cell, price) => cell.price === price),
    rating: facet('minRating', ['4.5', '4', '3'], filters.minRating?.toString() ?? null, (cell, step) => cell.rating >= Number(step)),
    duration: facet('duration', DURATIONS, filters.duration ?? null, (cell, duration) => cell.duration === duration),
  }
}

/** How many courses pass all filters. */
export function totalOf(cells: readonly Cell[], filters: Filters): number {
  return cells.reduce((total, cell) => (NAMES.every((name) => ASKS[name](cell, filters)) ? total + cell.count : total), 0)
}
