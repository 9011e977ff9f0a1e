import type { Db } from '@lectern/db/db'
import type { Currency } from '@lectern/kernel/currency'
import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Dashboard, dashboardInput } from './contract.ts'
import { type Period, periodBefore, periodOf } from './period.ts'

const BEST = 10

/**
 * What happened in the chosen UTC days (S1), next to as many days before. `activeUsers` logged in or learned on one of them; revenue is what was paid, before refunds, per
 * currency; refunded are those of the orders paid in these days that have been since. On a replica. There is nothing of days to come.
 */
export function getDashboard(ctx: Context, { from, to }: z.infer<typeof dashboardInput>): Promise<Dashboard> {
  const period = periodOf(from, to)
  return readCore(ctx, async (db) => {
    const [figures, before, daily, topCourses, topInstructors] = await Promise.all([
      readFigures(db, period),
      readFigures(db, periodBefore(period)),
      readDaily(db, period, { from, to }),
      readTopCourses(db, period),
      db.execute<Dashboard['topInstructors'][number] & Record<string, unknown>>(sql`
        select u.username, u.name, count(*)::int as enrolments
        from enrolments e join course_instructors ci on ci.course_id = e.course_id join users u on u.id = ci.user_id
        where ${within(sql`e.created_at`, period)} group by u.id order by enrolments desc, u.id limit ${BEST}`),
    ])
    return { from, to, before, ...figures, daily, topCourses, topInstructors: [...topInstructors] }
  })
}

type Figures = Dashboard['before']

const within = (moment: SQL, { start, end }: Period) => sql`${moment} >= ${start}::timestamptz and ${moment} < ${end}::timestamptz`

async function readFigures(db: Db, period: Period): Promise<Figures> {
  const [[people], orders] = await Promise.all([
    db.execute<{ joined: number; active: number }>(sql`
      select (select count(*)::int from users where ${within(sql`created_at`, period)}) as joined,
        (select count(*)::int from (select distinct user_id from active_days where day >= ${period.start.slice(0, 10)} and day < ${period.end.slice(0, 10)}) who) as active`),
    db.execute<{ currency: Currency; paid: number; refunded: number; amount: string }>(sql`
      select currency, count(*)::int as paid, count(*) filter (where status in ('refunded', 'partly_refunded'))::int as refunded, sum(total_amount)::text as amount
      from orders where ${within(sql`paid_at`, period)} group by currency order by currency`),
  ])
  return {
    newUsers: people?.joined ?? 0,
    activeUsers: people?.active ?? 0,
    paidOrders: orders.reduce((total, { paid }) => total + paid, 0),
    refundedOrders: orders.reduce((total, { refunded }) => total + refunded, 0),
    revenue: orders.flatMap(({ amount, currency }) => (amount === '0' ? [] : [{ amount, currency }])),
  }
}

async function readDaily(db: Db, period: Period, { from, to }: { from: string; to: string }): Promise<Dashboard['daily']> {
  const perDay = (table: string, moment: string) => sql`
    select (${sql.raw(moment)} at time zone 'UTC')::date as day, count(*)::int as count from ${sql.raw(table)} where ${within(sql.raw(moment), period)} group by 1`
  const rows = await db.execute<{ day: string; new_users: number; paid_orders: number; enrolments: number }>(sql`
    select to_char(days.day, 'YYYY-MM-DD') as day, coalesce(u.count, 0) as new_users, coalesce(o.count, 0) as paid_orders, coalesce(e.count, 0) as enrolments
    from (select generate_series(${from}::date, ${to}::date, interval '1 day')::date as day) days
      left join (${perDay('users', 'created_at')}) u on u.day = days.day
      left join (${perDay('orders', 'paid_at')}) o on o.day = days.day
      left join (${perDay('enrolments', 'created_at')}) e on e.day = days.day
    order by days.day`)
  return rows.map((row) => ({ day: row.day, newUsers: row.new_users, paidOrders: row.paid_orders, enrolments: row.enrolments }))
}

/** The orders are found first: a planner that doesn't would look each line of a course up, however old. */
async function readTopCourses(db: Db, period: Period): Promise<Dashboard['topCourses']> {
  const rows = await db.execute<Dashboard['topCourses'][number] & Record<string, unknown>>(sql`
    with best as (
      select course_id, count(*)::int as enrolments from enrolments where ${within(sql`created_at`, period)}
      group by course_id order by enrolments desc, course_id limit ${BEST}
    ), sold as materialized (
      select id, currency from orders where ${within(sql`paid_at`, period)}
    ), paid as (
      select ol.course_id, sold.currency, sum(ol.amount)::text as amount from sold join order_lines ol on ol.order_id = sold.id
      where ol.course_id in (select course_id from best) and ol.amount > 0 group by ol.course_id, sold.currency
    )
    select c.id, c.slug, c.title, best.enrolments, (
      select coalesce(json_agg(json_build_object('amount', paid.amount, 'currency', paid.currency) order by paid.currency), '[]')
      from paid where paid.course_id = c.id
    ) as revenue
    from best join courses c on c.id = best.course_id order by best.enrolments desc, c.id`)
  return rows.map(({ id, slug, title, enrolments, revenue }) => ({ id, slug, title, enrolments, revenue }))
}
