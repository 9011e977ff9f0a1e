import { type SQL, sql } from 'drizzle-orm'

import type { DURATIONS } from './contract.ts'
import type { Cell, Filters } from './facets.ts'

const HOUR = 3600

/** Classes of a course `c`, as cells count them and filters ask for them. */
export const DURATION_OF = sql`case when c.duration_seconds < ${sql.raw(`${2 * HOUR}`)} then 'under_2h' when c.duration_seconds < ${sql.raw(`${6 * HOUR}`)} then '2_to_6h'
  when c.duration_seconds < ${sql.raw(`${15 * HOUR}`)} then '6_to_15h' else 'over_15h' end`
export const PRICE_OF = sql`case when c.price_amount > 0 then 'paid' else 'free' end`
export const RATING_OF = sql`case when c.rating_count = 0 then 0 when c.rating_sum * 10 >= c.rating_count * 45 then 4.5 when c.rating_sum >= c.rating_count * 4 then 4
  when c.rating_sum >= c.rating_count * 3 then 3 else 0 end`

const DURATION_RANGES = {
  under_2h: [0, 2 * HOUR],
  '2_to_6h': [2 * HOUR, 6 * HOUR],
  '6_to_15h': [6 * HOUR, 15 * HOUR],
  over_15h: [15 * HOUR, null],
} as const satisfies Record<(typeof DURATIONS)[number], readonly [number, number | null]>

/** All conditions that published courses `c` must meet. */
export function conditionsOf(filters: Filters): SQL[] {
  const conditions = [sql`c.status = 'published'`]
  const { subject, level, language, price, minRating, duration } = filters
  if (subject) {
    conditions.push(sql`c.subject_id = any (array(
      select chosen.id from subjects chosen left join subjects above on above.id = chosen.parent_id where chosen.slug = ${subject} or above.slug = ${subject}))`)
  }
  if (level) conditions.push(sql`c.level = ${level}`)
  if (language) conditions.push(sql`c.language = ${language}`)
  if (price) conditions.push(price === 'paid' ? sql`c.price_amount > 0` : sql`coalesce(c.price_amount, 0) = 0`)
  if (minRating) conditions.push(sql`c.rating_count > 0 and c.rating_sum * 10 >= c.rating_count * ${minRating * 10}::int`)
  if (duration) {
    const [from, to] = DURATION_RANGES[duration]
    conditions.push(sql`c.duration_seconds >= ${from}::int`)
    if (to !== null) conditions.push(sql`c.duration_seconds < ${to}::int`)
  }
  return conditions
}

export interface CellRow extends Record<string, unknown> {
  subject: string | null
  parent: string | null
  level: Cell['level']
  language: Cell['language']
  price: Cell['price']
  rating: string
  duration: Cell['duration']
  count: number
}

export function toCell(row: CellRow): Cell {
  const rating = Number(row.rating)
  return {
    subjects: [row.subject, row.parent].filter((slug) => slug !== null),
    level: row.level,
    language: row.language,
    price: row.price,
    rating: rating === 4.5 || rating === 4 || rating === 3 ? rating : 0,
    duration: row.duration,
    count: row.count,
  }
}
