import type { CourseStatus } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import type { Locale } from '@lectern/kernel/locale'
import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { meanRating } from '../../rating.ts'
import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Page } from '../../wire.ts'
import type { CourseRow, coursesInput } from './contract.ts'
import { contains } from './matching.ts'
import { iso, type Placed, readPage } from './pages.ts'

interface Columns extends Record<string, unknown> {
  id: string
  slug: string
  title: string
  status: CourseStatus
  language: Locale
  subject: Record<Locale, string> | null
  instructor: string | null
  price_amount: string | null
  price_currency: Currency
  enrolment_count: number
  rating_sum: number
  rating_count: number
  updated_at: string
}

const COLUMNS = sql`c.id, c.slug, c.title, c.status, c.language, c.price_amount, c.price_currency, c.enrolment_count, c.rating_sum, c.rating_count, c.updated_at,
  (select json_build_object('en', s.name_en, 'ar', s.name_ar) from subjects s where s.id = c.subject_id) as subject,
  (select u.name from course_instructors ci join users u on u.id = ci.user_id where ci.course_id = c.id order by ci.position, u.id limit 1) as instructor`

/** Courses in every state by title, address or instructor, last changed first. INVALID `bad_cursor`. */
export function listCourses(ctx: Context, { q, status, language, cursor, limit }: z.infer<typeof coursesInput>): Promise<Page<CourseRow> & { total: number }> {
  const conditions: SQL[] = []
  if (q !== '') {
    conditions.push(sql`(${contains([sql`c.title`, sql`c.slug`], q)} or c.id in (
      select ci.course_id from course_instructors ci join users u on u.id = ci.user_id where ${contains([sql`u.name`], q)}))`)
  }
  if (status) conditions.push(sql`c.status = ${status}`)
  if (language) conditions.push(sql`c.language = ${language}`)
  return readCore(ctx, (db) =>
    readPage<Columns & Placed, CourseRow>(
      db,
      { order: 'changed', columns: COLUMNS, from: sql`courses c`, conditions, at: sql`c.updated_at`, id: sql`c.id`, direction: sql`desc nulls last` },
      { cursor, limit },
      (query) => db.execute<Columns & Placed>(query),
      toCourseRow,
    ),
  )
}

function toCourseRow(row: Columns): CourseRow {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    status: row.status,
    language: row.language,
    subject: row.subject,
    instructor: row.instructor ?? '',
    price: row.price_amount === null ? null : { amount: row.price_amount, currency: row.price_currency },
    enrolmentCount: row.enrolment_count,
    rating: meanRating(row.rating_sum, row.rating_count),
    ratingCount: row.rating_count,
    updatedAt: iso(row.updated_at),
  }
}
