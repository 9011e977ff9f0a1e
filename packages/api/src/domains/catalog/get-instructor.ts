import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import { picturePath } from '../../links.ts'
import { meanRating } from '../../rating.ts'
import type { Context } from '../../trpc/context.ts'
import { readCached } from '../../trpc/reads.ts'
import { type Audience, audienceOf } from './audience.ts'
import { cachedFor } from './caching.ts'
import { CARD_COLUMNS, type CardRow, toCard } from './cards.ts'
import type { instructorInput, InstructorPage } from './contract.ts'
import { CATALOG_TAG } from './tags.ts'

/** Courses that the page shows; whoever teaches more is found by search. */
const MOST_COURSES = 100

interface PersonRow extends Record<string, unknown> {
  id: string
  name: string
  username: string
  picture_hash: string | null
  title: string | null
  biography: string | null
  social_links: InstructorPage['socialLinks']
  course_count: number
  learner_count: number
  rating_sum: number
  rating_count: number
}

/** An instructor's public page (C6): nothing private, and no drafts. NOT_FOUND `instructor_not_found`, also for people who don't teach. */
export function getInstructor(ctx: Context, { username }: z.infer<typeof instructorInput>): Promise<InstructorPage> {
  const audience = audienceOf(ctx.actor)
  return readCached(ctx, `catalog:instructor:${username.toLowerCase()}:${audience}`, cachedFor([CATALOG_TAG]), (db) => readInstructor(db, username, audience))
}

async function readInstructor(db: Db, username: string, audience: Audience): Promise<InstructorPage> {
  const [person] = await db.execute<PersonRow>(sql`
    select u.id, u.name, u.username, u.picture_hash, u.title, u.biography, u.social_links, sums.*
    from users u cross join lateral (
      select count(*)::int as course_count, coalesce(sum(c.enrolment_count), 0)::int as learner_count,
        coalesce(sum(c.rating_sum), 0)::int as rating_sum, coalesce(sum(c.rating_count), 0)::int as rating_count
      from course_instructors ci join courses c on c.id = ci.course_id where ci.user_id = u.id and c.status = 'published'
    ) sums
    where u.username = ${username}::citext and u.role = 'instructor' and u.suspended_at is null`)
  if (!person) throw new DomainError('NOT_FOUND', 'instructor_not_found')
  const rows = await db.execute<CardRow>(sql`
    select ${CARD_COLUMNS} from course_instructors teaching join courses c on c.id = teaching.course_id left join subjects s on s.id = c.subject_id
    where teaching.user_id = ${person.id} and c.status = 'published'
    order by c.enrolment_count desc, c.id desc limit ${MOST_COURSES}`)
  return {
    name: person.name,
    username: person.username,
    picture: picturePath(person.picture_hash),
    title: person.title,
    biography: person.biography,
    socialLinks: person.social_links,
    courseCount: person.course_count,
    learnerCount: person.learner_count,
    rating: meanRating(person.rating_sum, person.rating_count),
    courses: rows.map((row) => toCard(row, audience)),
  }
}
