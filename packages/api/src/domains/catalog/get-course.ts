import { courses } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { preparedOn } from '@lectern/db/prepared'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCached } from '../../trpc/reads.ts'
import { hasGrantFor, teachesCourse } from '../learning/public.ts'
import { audienceOf } from './audience.ts'
import { cachedFor } from './caching.ts'
import type { courseInput, CoursePage } from './contract.ts'
import { readCoursePage } from './course-page.ts'

/**
 * A course's public page (C5): published, or closed to new people. What everybody sees comes through the cache; the visitor's own relation to it is read for
 * them alone. No prices for corporate trainees (C9). NOT_FOUND `course_not_found` for drafts, to their instructors too.
 */
export async function getCourse(ctx: Context, { slug }: z.infer<typeof courseInput>): Promise<CoursePage> {
  const audience = audienceOf(ctx.actor)
  const id = await readCached(ctx, `catalog:course-id:${slug}`, cachedFor([]), (db) => courseIdOf(db, slug))
  const course = await readCached(ctx, `catalog:course:${id}:${audience}`, cachedFor([`course:${id}`]), (db) => readCoursePage(db, id, audience))
  return { ...course, viewer: await viewerOf(ctx, id) }
}

/** From the first publication on an address belongs to its course for good, so what is found may be kept; that nothing is there yet isn't. */
async function courseIdOf(db: Db, slug: string): Promise<string> {
  const [row] = await db
    .select({ id: courses.id })
    .from(courses)
    .where(and(eq(courses.slug, slug), ne(courses.status, 'draft')))
  if (!row) throw new DomainError('NOT_FOUND', 'course_not_found')
  return row.id
}

const relation = preparedOn((db) =>
  db
    .select({
      enrolled: hasGrantFor(sql.placeholder('userId'), sql`"courses"."id"`),
      teaches: teachesCourse(sql.placeholder('userId'), sql`"courses"."id"`),
      awaitingOrderId: sql<string | null>`(
        select o.id from orders o join order_lines ol on ol.order_id = o.id
        where o.user_id = ${sql.placeholder('userId')} and ol.course_id = "courses"."id" and o.status = 'awaiting_payment' and o.expires_at > ${sql.placeholder('now')}
        order by o.created_at desc limit 1)`,
    })
    .from(courses)
    .where(eq(courses.id, sql.placeholder('courseId')))
    .prepare('catalog_viewer'),
)

/** On the primary: whoever has just paid must not be told to buy. */
async function viewerOf({ actor, deps }: Context, courseId: string): Promise<CoursePage['viewer']> {
  const stranger = { enrolled: false, teaches: false, awaitingOrderId: null }
  if (actor.kind === 'guest') return stranger
  const [row] = await relation(deps.core.primary).execute({ userId: actor.id, courseId, now: deps.clock.now().toISOString() })
  return row ?? stranger
}
