import type { Db } from '@lectern/db/db'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Dashboard, dashboardInput } from './contract.ts'
import { periodOf } from './period.ts'

const BEST = 10

/**
 * What happened in the last days (S1): UTC days, today included. `activeUsers` logged in or learned; revenue is what was paid, before refunds, per
 * currency. On a replica.
 */
export function getDashboard(ctx: Context, { days }: z.infer<typeof dashboardInput>): Promise<Dashboard> {
  const { from, today } = periodOf(ctx.deps.clock.now(), days)
  return readCore(ctx, async (db) => {
    const [daily, [people], revenue, topCourses, topInstructors] = await Promise.all([
      readDaily(db, from, today),
      db.execute<{ active: number }>(sql`
        select count(*)::int as active from (
          select user_id from sessions where created_at >= ${from}::timestamptz union select user_id from enrolments where last_active_at >= ${from}::timestamptz
        ) active`),
      db.execute<Revenue>(sql`
        select currency, sum(total_amount)::text as amount from orders where paid_at >= ${from}::timestamptz and total_amount > 0 group by currency order by currency`),
      readTopCourses(db, from),
      db.execute<Dashboard['topInstructors'][number] & Record<string, unknown>>(sql`
        select u.username, u.name, count(*)::int as enrolments
        from enrolments e join course_instructors ci on ci.course_id = e.course_id join users u on u.id = ci.user_id
        where e.created_at >= ${from}::timestamptz group by u.id order by enrolments desc, u.id limit ${BEST}`),
    ])
    const sum = (count: (day: Dashboard['daily'][number]) => number) => daily.reduce((total, day) => total + count(day), 0)
    return {
      newUsers: sum((day) => day.newUsers),
      activeUsers: people?.active ?? 0,
      paidOrders: sum((day) => day.paidOrders),
      revenue: [...revenue],
      daily,
      topCourses,
      topInstructors: [...topInstructors],
    }
  })
}

type Revenue = Dashboard['revenue'][number] & Record<string, unknown>

async function readDaily(db: Db, from: string, today: string): Promise<Dashboard['daily']> {
  const perDay = (table: string, moment: string) => sql`
    select (${sql.raw(moment)} at time zone 'UTC')::date as day, count(*)::int as count from ${sql.raw(table)} where ${sql.raw(moment)} >= ${from}::timestamptz group by 1`
  const rows = await db.execute<{ day: string; new_users: number; paid_orders: number; enrolments: number }>(sql`
    select to_char(days.day, 'YYYY-MM-DD') as day, coalesce(u.count, 0) as new_users, coalesce(o.count, 0) as paid_orders, coalesce(e.count, 0) as enrolments
    from (select generate_series(${from.slice(0, 10)}::date, ${today}::date, interval '1 day')::date as day) days
      left join (${perDay('users', 'created_at')}) u on u.day = days.day
      left join (${perDay('orders', 'paid_at')}) o on o.day = days.day
      left join (${perDay('enrolments', 'created_at')}) e on e.day = days.day
    order by days.day`)
  return rows.map((row) => ({ day: row.day, newUsers: row.new_users, paidOrders: row.paid_orders, enrolments: row.enrolments }))
}

async function readTopCourses(db: Db, from: string): Promise<Dashboard['topCourses']> {
  const rows = await db.execute<Dashboard['topCourses'][number] & Record<string, unknown>>(sql`
    with best as (
      select course_id, count(*)::int as enrolments from enrolments where created_at >= ${from}::timestamptz
      group by course_id order by enrolments desc, course_id limit ${BEST}
    )
    select c.id, c.slug, c.title, best.enrolments, (
      select coalesce(json_agg(json_build_object('amount', paid.amount, 'currency', paid.currency) order by paid.currency), '[]') from (
        select o.currency, sum(ol.amount)::text as amount from order_lines ol join orders o on o.id = ol.order_id
        where ol.course_id = c.id and o.paid_at >= ${from}::timestamptz and ol.amount > 0 group by o.currency
      ) paid
    ) as revenue
    from best join courses c on c.id = best.course_id order by best.enrolments desc, c.id`)
  return rows.map(({ id, slug, title, enrolments, revenue }) => ({ id, slug, title, enrolments, revenue }))
}
