import type { Db } from '@lectern/db/db'
import type { ApplicationState, CourseStatus, PolicyKind } from '@lectern/db/values'
import { DomainError } from '@lectern/kernel/errors'
import type { Locale } from '@lectern/kernel/locale'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { SocialLink } from '../accounts/contract.ts'
import type { UserDetail, userInput } from './contract.ts'
import { ORDER_COLUMNS, type OrderColumns, toOrderRow } from './order-rows.ts'
import { iso, isoOrNull } from './pages.ts'
import { toUserRow, USER_COLUMNS, type UserColumns } from './user-rows.ts'

/** Rows of each kind that the page of a person shows, newest first. */
const MOST = 100

interface Row extends UserColumns {
  locale: Locale
  title: string | null
  biography: string | null
  social_links: SocialLink[]
  sessions: number
  last_seen_at: string | null
}

/**
 * A person with their courses, orders, what they accepted and how many log-ins are live (S2). Seen last: when they logged in, learned, or used a session
 * in its second half, so that it slid; only the day, when the session is gone. NOT_FOUND `user_not_found`.
 */
export function getUser(ctx: Context, { userId }: z.infer<typeof userInput>): Promise<UserDetail> {
  const now = ctx.deps.clock.now().toISOString()
  return readCore(ctx, async (db) => {
    const [user] = await db.execute<Row>(sql`
      select ${USER_COLUMNS}, u.locale, u.title, u.biography, u.social_links,
        (select count(*)::int from sessions s where s.user_id = u.id and s.expires_at > ${now} and s.viewing_id is null) as sessions,
        greatest(
          (select max(greatest(s.created_at, s.expires_at - interval '30 days')) from sessions s where s.user_id = u.id and s.viewing_id is null),
          (select max(e.last_active_at) from enrolments e where e.user_id = u.id),
          (select max(d.day)::timestamp at time zone 'UTC' from active_days d where d.user_id = u.id)
        ) as last_seen_at
      from users u where u.id = ${userId}`)
    if (!user) throw new DomainError('NOT_FOUND', 'user_not_found')
    const [parts, [application]] = await Promise.all([partsOf(db, userId), readApplication(db, userId)])
    return {
      ...toUserRow(user),
      locale: user.locale,
      title: user.title,
      biography: user.biography,
      socialLinks: user.social_links,
      sessions: user.sessions,
      lastSeenAt: isoOrNull(user.last_seen_at),
      application: application ? { id: application.id, state: application.state, createdAt: iso(application.created_at) } : null,
      ...parts,
    }
  })
}

/** The latest one. */
function readApplication(db: Db, userId: string) {
  return db.execute<{ id: string; state: ApplicationState; created_at: string }>(sql`
    select a.id, a.state, a.created_at from instructor_applications a where a.user_id = ${userId} order by a.created_at desc nulls last limit 1`)
}

async function partsOf(db: Db, userId: string): Promise<Pick<UserDetail, 'acceptances' | 'enrolments' | 'orders' | 'teaches'>> {
  const [acceptances, enrolments, orders, teaches] = await Promise.all([
    db.execute<{ kind: PolicyKind; version: number; accepted_at: string }>(sql`
      select p.kind, p.version, p.accepted_at from policy_acceptances p where p.user_id = ${userId} order by p.accepted_at desc, p.kind limit ${MOST}`),
    db.execute<{ course_id: string; title: string; enrolled_at: string; live: boolean }>(sql`
      select e.course_id, c.title, e.created_at as enrolled_at, exists (select 1 from grants g where g.enrolment_id = e.id and g.ended_at is null) as live
      from enrolments e join courses c on c.id = e.course_id where e.user_id = ${userId} order by e.created_at desc, e.id desc limit ${MOST}`),
    db.execute<OrderColumns>(sql`
      select ${ORDER_COLUMNS} from orders o join users u on u.id = o.user_id where o.user_id = ${userId} order by o.created_at desc, o.id desc limit ${MOST}`),
    db.execute<{ course_id: string; title: string; status: CourseStatus }>(sql`
      select c.id as course_id, c.title, c.status from course_instructors ci join courses c on c.id = ci.course_id
      where ci.user_id = ${userId} order by c.updated_at desc, c.id desc limit ${MOST}`),
  ])
  return {
    acceptances: acceptances.map((row) => ({ kind: row.kind, version: row.version, acceptedAt: iso(row.accepted_at) })),
    enrolments: enrolments.map((row) => ({ courseId: row.course_id, title: row.title, enrolledAt: iso(row.enrolled_at), live: row.live })),
    orders: orders.map(toOrderRow),
    teaches: teaches.map((row) => ({ courseId: row.course_id, title: row.title, status: row.status })),
  }
}
