import type { Level } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import type { Locale } from '@lectern/kernel/locale'
import { sql } from 'drizzle-orm'

import { meanRating } from '../../rating.ts'
import { type Audience, priceFor } from './audience.ts'
import type { CourseCard } from './contract.ts'

/** What a card shows of a course `c` with its subject `s` (left join). */
export const CARD_COLUMNS = sql`
  c.id, c.slug, c.title, c.subtitle, c.language, c.level, c.price_amount, c.price_currency, c.rating_sum, c.rating_count, c.enrolment_count, c.duration_seconds, c.lesson_count,
  case when s.id is not null then json_build_object('slug', s.slug, 'name', json_build_object('en', s.name_en, 'ar', s.name_ar), 'hue', s.hue) end as subject,
  (select coalesce(json_agg(json_build_object('name', u.name, 'username', u.username) order by ci.position, u.id), '[]')
    from course_instructors ci join users u on u.id = ci.user_id where ci.course_id = c.id) as instructors`

export interface CardRow extends Record<string, unknown> {
  id: string
  slug: string
  title: string
  subtitle: string
  language: Locale
  level: Level
  price_amount: string | null
  price_currency: Currency
  rating_sum: number
  rating_count: number
  enrolment_count: number
  duration_seconds: number
  lesson_count: number
  subject: CourseCard['subject']
  instructors: CourseCard['instructors']
}

export function toCard(row: CardRow, audience: Audience): CourseCard {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    subtitle: row.subtitle,
    language: row.language,
    level: row.level,
    subject: row.subject,
    instructors: row.instructors,
    price: priceFor(audience, row.price_amount === null ? null : { amount: row.price_amount, currency: row.price_currency }),
    rating: meanRating(row.rating_sum, row.rating_count),
    ratingCount: row.rating_count,
    enrolmentCount: row.enrolment_count,
    durationSeconds: row.duration_seconds,
    lessonCount: row.lesson_count,
  }
}
