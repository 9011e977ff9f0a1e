import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import { picturePath } from '../../links.ts'
import { meanRating } from '../../rating.ts'
import type { Context } from '../../trpc/context.ts'
import { readCached } from '../../trpc/reads.ts'
import { LISTS } from './caching.ts'
import type { InstructorCard, listInput } from './contract.ts'

/** Among how many of the most enrolled courses the best known instructors are looked for, so that a large catalogue isn't read as a whole. */
const LOOKED_AT = 500

interface Row extends Record<string, unknown> {
  name: string
  username: string
  picture_hash: string | null
  title: string | null
  course_count: number
  learner_count: number
  rating_sum: number
  rating_count: number
}

/** Instructors of the most enrolled courses (C4). `learnerCount` adds up the enrolments of all their published courses. */
export function listTopInstructors(ctx: Context, { limit }: z.infer<typeof listInput>): Promise<InstructorCard[]> {
  return readCached(ctx, `catalog:top-instructors:${limit}`, LISTS, async (db) => {
    const rows = await db.execute<Row>(sql`
      with popular as materialized (
        select c.id, c.enrolment_count from courses c where c.status = 'published' order by c.enrolment_count desc nulls last, c.id desc nulls last limit ${LOOKED_AT}
      ), best as materialized (
        select ci.user_id, sum(popular.enrolment_count) as enrolments from popular join course_instructors ci on ci.course_id = popular.id
        group by ci.user_id order by enrolments desc, ci.user_id limit ${limit}
      )
      select u.name, u.username, u.picture_hash, u.title, count(*)::int as course_count, sum(c.enrolment_count)::int as learner_count,
        sum(c.rating_sum)::int as rating_sum, sum(c.rating_count)::int as rating_count
      from best join users u on u.id = best.user_id join course_instructors ci on ci.user_id = u.id join courses c on c.id = ci.course_id and c.status = 'published'
      group by u.id, best.enrolments
      order by best.enrolments desc, u.id`)
    return rows.map((row) => ({
      name: row.name,
      username: row.username,
      picture: picturePath(row.picture_hash),
      title: row.title,
      courseCount: row.course_count,
      learnerCount: row.learner_count,
      rating: meanRating(row.rating_sum, row.rating_count),
    }))
  })
}
