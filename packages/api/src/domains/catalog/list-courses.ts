import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCached } from '../../trpc/reads.ts'
import { audienceOf } from './audience.ts'
import { LISTS } from './caching.ts'
import { CARD_COLUMNS, type CardRow, toCard } from './cards.ts'
import type { CourseCard, listInput } from './contract.ts'
import { ORDERS, type Sort } from './sorts.ts'

/** A mean of fewer ratings says little. */
const ENOUGH_RATINGS = 5

type Input = z.infer<typeof listInput>

/** Most enrolled first (C4). */
export const listPopular = (ctx: Context, input: Input) => list(ctx, input, 'popularity', sql`true`)

/** Best mean first, of courses with at least five ratings (C4). */
export const listTopRated = (ctx: Context, input: Input) => list(ctx, input, 'rating', sql`c.rating_count >= ${ENOUGH_RATINGS}`)

/** Last published first (C4). */
export const listNewest = (ctx: Context, input: Input) => list(ctx, input, 'newest', sql`true`)

function list(ctx: Context, { limit }: Input, sort: Sort, condition: SQL): Promise<CourseCard[]> {
  const audience = audienceOf(ctx.actor)
  const { key, direction } = ORDERS[sort]
  return readCached(ctx, `catalog:list:${sort}:${limit}:${audience}`, LISTS, async (db) => {
    const rows = await db.execute<CardRow>(sql`
      select ${CARD_COLUMNS} from courses c left join subjects s on s.id = c.subject_id
      where c.status = 'published' and ${condition}
      order by ${key} ${direction}, c.id desc nulls last
      limit ${limit}`)
    return rows.map((row) => toCard(row, audience))
  })
}
