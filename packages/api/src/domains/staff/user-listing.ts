import { USER_STATE } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { MOST_COUNTED, type userFilters, type usersInput } from './contract.ts'
import type { Listing } from './pages.ts'
import { USER_COLUMNS } from './user-rows.ts'

type Filters = z.output<typeof userFilters>

const SORTS = {
  newest: { order: 'joined', at: sql`u.created_at`, direction: sql`desc` },
  oldest: { order: 'joined-first', at: sql`u.created_at`, direction: sql`asc`, ascending: true },
  name: { order: 'called', at: sql`lectern_normalise(u.name)`, direction: sql`asc`, ascending: true, kind: 'text' },
} as const satisfies Record<z.output<typeof usersInput>['sort'], Pick<Listing, 'order' | 'at' | 'direction' | 'ascending' | 'kind'>>

/** The list of people with what narrows it (S2). By name: in search's spelling, Latin names before Arabic ones. */
export async function userListing(db: Db, filters: Filters, sort: keyof typeof SORTS): Promise<Listing> {
  const words = await wordsOf(db, filters.q)
  return {
    ...SORTS[sort],
    columns: USER_COLUMNS,
    from: sql`users u`,
    conditions: [...words.map(containsWord), ...others(filters)],
    id: sql`u.id`,
    ...(words.length > 0 && { mostCounted: MOST_COUNTED }),
  }
}

/** What was typed, word by word, in search's spelling. */
async function wordsOf(db: Db, typed: string): Promise<string[]> {
  if (typed === '') return []
  const [row] = await db.execute<{ spelt: string }>(sql`select lectern_normalise(${typed}) as spelt`)
  return [...new Set((row?.spelt ?? '').split(/\s+/u).filter((word) => word !== ''))]
}

/** Found by an index of runs of three letters. All runs being there doesn't mean that the word is; short ones begin a word, before which stand two spaces. */
function containsWord(word: string): SQL {
  const letters = Array.from(word).length
  if (letters < 3) return sql`u.search_grams @> array[${word.padStart(word.length + 3 - letters)}]`
  const found = sql`u.search_grams @> lectern_grams(${word})`
  if (letters === 3) return found
  const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql`(${found} and lectern_normalise(u.name || ' ' || u.username::text || ' ' || u.email::text) like ${pattern})`
}

function others({ role, state, country, joinedFrom, joinedTo }: Filters): SQL[] {
  return [
    ...(role ? [sql`u.role = ${role}`] : []),
    ...(state ? [sql`${sql.raw(USER_STATE)} = ${state}`] : []),
    ...(country ? [sql`u.country = ${country}`] : []),
    ...(joinedFrom ? [sql`u.created_at >= ${joinedFrom}::date::timestamp at time zone 'UTC'`] : []),
    ...(joinedTo ? [sql`u.created_at < (${joinedTo}::date + 1)::timestamp at time zone 'UTC'`] : []),
  ]
}
