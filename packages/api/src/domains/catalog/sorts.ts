import { CURRENCY_DECIMALS } from '@lectern/kernel/currency'
import { type SQL, sql } from 'drizzle-orm'

import type { Audience } from './audience.ts'
import type { SearchInput } from './contract.ts'

export type Sort = NonNullable<SearchInput['sort']>

interface Order {
  /** What courses `c` are sorted by, descending; written as in the index that serves it. */
  key: SQL
  /** The key as an integer for the cursor. */
  value: SQL
  /** A cursor's integer as the key's type. */
  parse(value: string): SQL
  /** Where the index puts nulls, which there are none of, must be said for Postgres to use it. */
  direction: SQL
}

const bigint = (value: string) => sql`${value}::bigint`
const integerKey = (key: SQL, direction = sql`desc nulls last`): Order => ({ key, value: key, parse: bigint, direction })

/** Title before subject before description, lifted a little by how many people take the course. */
const relevance = sql`(ts_rank(cs.document, query.words) * (1 + ln(1 + c.enrolment_count) / 10) * 1000000)::bigint`

/** Thousandths of the main unit. Without rates, amounts of different currencies are compared as they are. */
const price = sql`(coalesce(c.price_amount, 0) * case c.price_currency ${sql.raw(
  Object.entries(CURRENCY_DECIMALS)
    .map(([currency, decimals]) => `when '${currency}' then ${10 ** (3 - decimals)}`)
    .join(' '),
)} end)`

/** Every order ends with the id, so that pages neither skip nor repeat. */
export const ORDERS = {
  relevance: integerKey(relevance),
  popularity: integerKey(sql`c.enrolment_count`),
  rating: integerKey(sql`(case when c.rating_count = 0 then 0 else c.rating_sum * 1000 / c.rating_count end)`, sql`desc`),
  newest: {
    key: sql`c.published_at`,
    value: sql`(extract(epoch from c.published_at) * 1000000)::bigint`,
    parse: (value) => sql`(timestamptz 'epoch' + ${value}::bigint * interval '1 microsecond')`,
    direction: sql`desc nulls last`,
  },
  price_low: integerKey(sql`(-${price})`),
  price_high: integerKey(price),
} as const satisfies Record<Sort, Order>

/** The order asked for, or the one that fits: relevance needs words, and prices are nothing to go by for whom they are hidden (C9). */
export function sortOf(input: Pick<SearchInput, 'sort'>, hasWords: boolean, audience: Audience): Sort {
  const asked = input.sort ?? 'relevance'
  const byPrice = asked === 'price_low' || asked === 'price_high'
  if ((asked === 'relevance' && !hasWords) || (byPrice && audience === 'corporate')) return hasWords ? 'relevance' : 'popularity'
  return asked
}
