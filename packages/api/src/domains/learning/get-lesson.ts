import type { SignedIn } from '@lectern/auth/actor'
import type { LessonKind } from '@lectern/db/values'
import { DomainError } from '@lectern/kernel/errors'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import { canOpenLesson } from './access.ts'
import type { lessonInput, LessonView } from './contract.ts'
import { lessonIsVisible } from './visible.ts'

interface LessonRow extends Record<string, unknown> {
  id: string
  course_slug: string
  title: string
  kind: LessonKind
  body: string | null
  duration_seconds: number
  position_seconds: number | null
  completed: boolean
  previous_id: string | null
  next_id: string | null
}

/** One lesson to play or read, and where the person was in it (seconds). NOT_FOUND `lesson_not_found`, FORBIDDEN `no_grant`. The video's address is media's. */
export async function getLesson(ctx: Context & { actor: SignedIn }, { lessonId }: z.infer<typeof lessonInput>): Promise<LessonView> {
  const access = await canOpenLesson(ctx.deps.core.primary, ctx.actor, lessonId)
  if ('refusal' in access) throw new DomainError('FORBIDDEN', access.refusal)
  const [row] = await readCore(ctx, (db) =>
    db.execute<LessonRow>(sql`
      with ordered as (
        select l.id, lag(l.id) over w as previous_id, lead(l.id) over w as next_id
        from lessons l join sections s on s.id = l.section_id
        where l.course_id = ${access.courseId} and ${lessonIsVisible}
        window w as (order by s.position, s.id, l.position, l.id)
      )
      select l.id, c.slug as course_slug, l.title, l.kind, l.body, l.duration_seconds, p.position_seconds, p.completed_at is not null as completed, o.previous_id, o.next_id
      from ordered o join lessons l on l.id = o.id join courses c on c.id = l.course_id
        left join lesson_progress p on p.user_id = ${ctx.actor.id} and p.lesson_id = l.id
      where o.id = ${lessonId}`),
  )
  if (!row) throw new DomainError('NOT_FOUND', 'lesson_not_found')
  return {
    id: row.id,
    courseId: access.courseId,
    courseSlug: row.course_slug,
    title: row.title,
    kind: row.kind,
    body: row.kind === 'text' ? row.body : null,
    durationSeconds: row.duration_seconds,
    positionSeconds: row.position_seconds ?? 0,
    completed: row.completed,
    previousLessonId: row.previous_id,
    nextLessonId: row.next_id,
  }
}
