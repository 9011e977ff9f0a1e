import { placeOf } from '../../keyset.ts'
import type { Context } from '../../trpc/context.ts'
import { readCached } from '../../trpc/reads.ts'
import { audienceOf } from './audience.ts'
import { LISTS } from './caching.ts'
import type { SearchInput, SearchResult } from './contract.ts'
import { correctWords } from './correct-words.ts'
import { type Filters, facetsOf, totalOf } from './facets.ts'
import { countCells, findCourses, type Search } from './find-courses.ts'
import { listSubjects } from './list-subjects.ts'
import { sortOf } from './sorts.ts'

/**
 * Published courses by words and filters, a page at a time, with counts for each filter (C1–C3). The last word may be the beginning of one. When nothing has all
 * the words, near ones are tried and `correctedTo` says which. INVALID `bad_cursor` for a cursor of another sort. For corporate trainees
 * prices count for nothing (C9).
 */
export async function search(ctx: Context, input: SearchInput): Promise<SearchResult> {
  const typed = wordsOf(input.q)
  const found = await findWith(ctx, input, typed)
  if (found.anything || typed === '') return { ...found.result, correctedTo: null }
  const correctedTo = await readCached(ctx, `catalog:corrected:${typed}`, LISTS, (db) => correctWords(db, typed))
  if (correctedTo === null) return { ...found.result, correctedTo: null }
  const second = await findWith(ctx, input, correctedTo)
  return second.anything ? { ...second.result, correctedTo } : { ...found.result, correctedTo: null }
}

async function findWith(ctx: Context, input: SearchInput, words: string): Promise<{ result: Omit<SearchResult, 'correctedTo'>; anything: boolean }> {
  const audience = audienceOf(ctx.actor)
  const filters: Filters = {
    subject: input.subject ?? null,
    level: input.level ?? null,
    language: input.language ?? null,
    price: audience === 'corporate' ? null : (input.price ?? null),
    minRating: input.minRating ?? null,
    duration: input.duration ?? null,
  }
  const sort = sortOf(input, words !== '', audience)
  const wanted: Search = { words, filters, sort, after: placeOf(sort, input.cursor), limit: input.limit, audience }
  const [page, cells, subjects] = await Promise.all([
    readCached(ctx, `catalog:search:${JSON.stringify(wanted)}`, LISTS, (db) => findCourses(db, wanted)),
    readCached(ctx, `catalog:cells:${words}`, LISTS, (db) => countCells(db, words)),
    listSubjects(ctx),
  ])
  const facets = facetsOf(
    cells,
    filters,
    subjects.flatMap((subject) => [subject, ...subject.children]),
  )
  return {
    result: { ...page, total: totalOf(cells, filters), facets: audience === 'corporate' ? { ...facets, price: [] } : facets },
    anything: cells.length > 0,
  }
}

/** One spelling per cache key; empty when there is no letter or digit to look for. */
function wordsOf(q: string): string {
  const words = q.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
  return /[\p{L}\p{N}]/u.test(words) ? words : ''
}
