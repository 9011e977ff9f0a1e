import { DomainError } from '@lectern/kernel/errors'
import { z } from 'zod'

/** A row's place in an ordered list: the value it is sorted by, an integer or (where the list says so) a text, then its id. */
export interface Place {
  value: string
  id: string
}

/** As microseconds still a moment that Postgres knows. */
const INTEGER = /^-?\d{1,17}$/
/** Any text that a database can keep. */
export const TEXT = /^[^\0]{0,300}$/su

const placeSchema = z.tuple([z.string(), z.string(), z.uuid()])

/** The opaque cursor of the page that follows `place`. `order` names the sort, so that a cursor can't be used with another one. */
export function cursorAfter(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, place.value, place.id])).toString('base64url')
}

/** Where a page begins; null for the first page. `shape` is that of the values. A forged cursor, or one of another sort, is INVALID `bad_cursor`. */
export function placeOf(order: string, cursor: string | null | undefined, shape: RegExp = INTEGER): Place | null {
  if (cursor === null || cursor === undefined || cursor === '') return null
  const parsed = placeSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success || parsed.data[0] !== order || !shape.test(parsed.data[1]) || !parsed.data[1].isWellFormed())
    throw new DomainError('INVALID', 'bad_cursor', { field: 'cursor' })
  const [, value, id] = parsed.data
  return { value, id }
}

/** Cuts the one row too many that tells whether another page follows. */
export function pageOf<Row>(order: string, rows: readonly Row[], limit: number, place: (row: Row) => Place): { rows: Row[]; next: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, next: rows.length > limit && last !== undefined ? cursorAfter(order, place(last)) : null }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
