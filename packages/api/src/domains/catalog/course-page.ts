import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { sql } from 'drizzle-orm'

import { picturePath } from '../../links.ts'
import type { Audience } from './audience.ts'
import { CARD_COLUMNS, type CardRow, toCard } from './cards.ts'
import type { CoursePage } from './contract.ts'

interface Row extends CardRow {
  status: CoursePage['status']
  description: string
  outcomes: string[]
  requirements: string[]
  faq: CoursePage['faq']
  outline: CoursePage['outline']
  teachers: (Omit<CoursePage['teachers'][number], 'picture'> & { pictureHash: string | null })[]
  ratings: Record<string, number>
  has_preview_video: boolean
  published_at: string
  updated_at: string
}

/** What everybody sees of a course, in one query: no e-mail, no file, no text of a lesson. NOT_FOUND `course_not_found` unless it is published or closed. */
export async function readCoursePage(db: Db, courseId: string, audience: Audience): Promise<Omit<CoursePage, 'viewer'>> {
  const [row] = await db.execute<Row>(sql`
    select ${CARD_COLUMNS}, c.status, c.description, c.outcomes, c.requirements, c.faq, c.preview_state = 'ready' as has_preview_video, c.published_at, c.updated_at,
      (select coalesce(json_agg(json_build_object('id', sec.id, 'title', sec.title, 'durationSeconds', items.duration, 'lessons', items.lessons) order by sec.position, sec.id), '[]')
        from sections sec cross join lateral (
          select sum(l.duration_seconds)::int as duration, json_agg(json_build_object(
            'id', l.id, 'title', l.title, 'kind', l.kind, 'durationSeconds', l.duration_seconds, 'isPreview', l.is_preview) order by l.position, l.id) as lessons
          from lessons l where l.section_id = sec.id and (l.kind = 'text' or l.media_state = 'ready')
        ) items where sec.course_id = c.id and items.lessons is not null) as outline,
      (select coalesce(json_agg(json_build_object(
          'name', u.name, 'username', u.username, 'pictureHash', u.picture_hash, 'title', u.title, 'biography', u.biography, 'courseCount', (
            select count(*) from course_instructors mine join courses other on other.id = mine.course_id where mine.user_id = u.id and other.status = 'published')
        ) order by ci.position, u.id), '[]')
        from course_instructors ci join users u on u.id = ci.user_id where ci.course_id = c.id) as teachers,
      (select coalesce(json_object_agg(stars.rating, stars.count), '{}') from (
        select r.rating, count(*)::int as count from reviews r where r.course_id = c.id group by r.rating) stars) as ratings
    from courses c left join subjects s on s.id = c.subject_id
    where c.id = ${courseId} and c.status in ('published', 'closed')`)
  if (!row) throw new DomainError('NOT_FOUND', 'course_not_found')
  return {
    ...toCard(row, audience),
    status: row.status,
    description: row.description,
    outcomes: row.outcomes,
    requirements: row.requirements,
    faq: row.faq,
    outline: row.outline,
    teachers: row.teachers.map(({ pictureHash, ...teacher }) => ({ ...teacher, picture: picturePath(pictureHash) })),
    ratings: ([5, 4, 3, 2, 1] as const).map((stars) => ({ stars, count: row.ratings[stars] ?? 0 })),
    hasPreviewVideo: row.has_preview_video,
    publishedAt: new Date(row.published_at).toISOString(),
    updatedAt: new Date(row.updated_at).toISOString(),
  }
}
