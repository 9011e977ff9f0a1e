import type { SignedIn } from '@lectern/auth/actor'
import type { Locale } from '@lectern/kernel/locale'
import { sql } from 'drizzle-orm'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { MyCourse } from './contract.ts'
import { progressOf } from './rules.ts'
import { lessonIsVisible } from './visible.ts'

const MOST = 500

interface Row extends Record<string, unknown> {
  id: string
  slug: string
  title: string
  language: Locale
  hue: number | null
  instructors: { name: string }[]
  finished_items: number
  lesson_count: number
  enrolled_at: string
  lesson_id: string | null
  lesson_title: string | null
  position_seconds: number | null
}

/** The courses that the person can open now, last used first, with where to continue (L1). The lateral part is `continueWith` of rules.ts in SQL. */
export async function listMyCourses(ctx: Context & { actor: SignedIn }): Promise<MyCourse[]> {
  const { id: userId } = ctx.actor
  const rows = await readCore(ctx, (db) =>
    db.execute<Row>(sql`
      select c.id, c.slug, c.title, c.language, sub.hue, e.finished_items, c.lesson_count, e.created_at as enrolled_at,
        (select coalesce(json_agg(json_build_object('name', u.name) order by ci.position, u.id), '[]')
          from course_instructors ci join users u on u.id = ci.user_id where ci.course_id = c.id) as instructors,
        at.lesson_id, at.lesson_title, at.position_seconds
      from enrolments e join courses c on c.id = e.course_id
        left join subjects sub on sub.id = c.subject_id
        left join lessons last on last.id = e.last_lesson_id
        left join sections last_section on last_section.id = last.section_id
        left join lateral (
          select l.id as lesson_id, l.title as lesson_title, coalesce(p.position_seconds, 0) as position_seconds
          from lessons l join sections s on s.id = l.section_id left join lesson_progress p on p.user_id = e.user_id and p.lesson_id = l.id
          where l.course_id = c.id and ${lessonIsVisible}
          order by
            p.completed_at is null desc,
            case when p.completed_at is null then last.id is not null and (s.position, s.id, l.position, l.id) < (last_section.position, last_section.id, last.position, last.id)
              else l.id is distinct from e.last_lesson_id end,
            s.position, s.id, l.position, l.id
          limit 1
        ) at on true
      where e.user_id = ${userId} and exists (select 1 from grants g where g.enrolment_id = e.id and g.ended_at is null)
      order by coalesce(e.last_active_at, e.created_at) desc, e.id desc
      limit ${MOST}`),
  )
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    language: row.language,
    subjectHue: row.hue,
    instructors: row.instructors,
    progress: progressOf(row.finished_items, row.lesson_count),
    continueAt:
      row.lesson_id === null || row.lesson_title === null
        ? null
        : { lessonId: row.lesson_id, title: row.lesson_title, positionSeconds: row.position_seconds ?? 0 },
    enrolledAt: new Date(row.enrolled_at).toISOString(),
  }))
}
