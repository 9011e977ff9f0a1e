import type { CourseStatus } from '@lectern/db/values'
import { DomainError } from '@lectern/kernel/errors'
import type { Locale } from '@lectern/kernel/locale'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { UserDetail, userInput } from './contract.ts'
import { ORDER_COLUMNS, type OrderColumns, toOrderRow } from './order-rows.ts'
import { iso } from './pages.ts'
import { toUserRow, USER_COLUMNS, type UserColumns } from './user-rows.ts'

/** Rows of each kind that the page of a person shows, newest first. */
const MOST = 100

interface Row extends UserColumns {
  locale: Locale
  sessions: number
}

/** A person with their courses, orders and how many log-ins are live (S2). NOT_FOUND `user_not_found`. */
export function getUser(ctx: Context, { userId }: z.infer<typeof userInput>): Promise<UserDetail> {
  return readCore(ctx, async (db) => {
    const [user] = await db.execute<Row>(sql`
      select ${USER_COLUMNS}, u.locale, (select count(*)::int from sessions s where s.user_id = u.id and s.expires_at > ${ctx.deps.clock.now().toISOString()}) as sessions
      from users u where u.id = ${userId}`)
    if (!user) throw new DomainError('NOT_FOUND', 'user_not_found')
    const [enrolments, orders, teaches] = await Promise.all([
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
      ...toUserRow(user),
      locale: user.locale,
      sessions: user.sessions,
      enrolments: enrolments.map((row) => ({ courseId: row.course_id, title: row.title, enrolledAt: iso(row.enrolled_at), live: row.live })),
      orders: orders.map(toOrderRow),
      teaches: teaches.map((row) => ({ courseId: row.course_id, title: row.title, status: row.status })),
    }
  })
}
