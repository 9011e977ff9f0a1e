import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import { pageOf, placeOf } from '../../keyset.ts'
import type { Context } from '../../trpc/context.ts'
import { readCached } from '../../trpc/reads.ts'
import type { Page } from '../../wire.ts'
import { cachedFor } from './caching.ts'
import type { ReviewItem, reviewsInput } from './contract.ts'

const ORDER = 'newest'

interface Row extends Record<string, unknown> {
  id: string
  author: string
  rating: number
  text: string
  created_at: string
  place: string
}

/** Reviews of a public course, newest first, a page at a time (C5); none of a draft. INVALID `bad_cursor`. */
export function listReviews(ctx: Context, { courseId, cursor, limit }: z.infer<typeof reviewsInput>): Promise<Page<ReviewItem>> {
  const after = placeOf(ORDER, cursor)
  const key = `catalog:reviews:${courseId}:${limit}:${after ? `${after.value}:${after.id}` : 'first'}`
  return readCached(ctx, key, cachedFor([`course:${courseId}`]), async (db) => {
    const rows = await db.execute<Row>(sql`
      select r.id, u.name as author, r.rating, r.text, r.created_at, (extract(epoch from r.created_at) * 1000000)::bigint as place
      from reviews r join users u on u.id = r.user_id join courses c on c.id = r.course_id
      where r.course_id = ${courseId} and c.status <> 'draft'
        ${after ? sql`and (r.created_at, r.id) < (timestamptz 'epoch' + ${after.value}::bigint * interval '1 microsecond', ${after.id}::uuid)` : sql``}
      order by r.created_at desc nulls last, r.id desc nulls last
      limit ${limit + 1}`)
    const page = pageOf(ORDER, rows, limit, (row) => ({ value: row.place, id: row.id }))
    return {
      items: page.rows.map(({ id, author, rating, text, created_at }) => ({ id, author, rating, text, createdAt: new Date(created_at).toISOString() })),
      next: page.next,
    }
  })
}
