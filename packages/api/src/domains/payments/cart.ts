import type { Db } from '@lectern/db/db'
import { courseInstructors, courses, subjects } from '@lectern/db/core/courses'
import { users } from '@lectern/db/core/accounts'
import { enrolments, grants } from '@lectern/db/core/learning'
import { DomainError } from '@lectern/kernel/errors'
import { type Money, money, sum } from '@lectern/kernel/money'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'

export interface CartLine {
  courseId: string
  slug: string
  title: string
  instructor: string
  subjectHue: number | null
  price: Money
}

export interface Cart {
  lines: CartLine[]
  total: Money
}

/**
 * What the courses cost now, in the order in which they were named. With a lock their prices stand still until the transaction ends; the stronger
 * one is for orders that enrol at once, which also count the enrolment on the course.
 * Throws `course_not_for_sale`, `already_owned` (each with `courseIds`) or `mixed_currencies`.
 */
export async function readCart(db: Db, userId: string, courseIds: readonly string[], lock?: 'share' | 'no key update'): Promise<Cart> {
  const wanted = [...new Set(courseIds)]
  if (lock) await db.select({ id: courses.id }).from(courses).where(inArray(courses.id, wanted)).orderBy(courses.id).for(lock)
  const rows = await db
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      status: courses.status,
      amount: courses.priceAmount,
      currency: courses.priceCurrency,
      instructor: users.name,
      subjectHue: subjects.hue,
    })
    .from(courses)
    .leftJoin(courseInstructors, and(eq(courseInstructors.courseId, courses.id), eq(courseInstructors.position, 0)))
    .leftJoin(users, eq(users.id, courseInstructors.userId))
    .leftJoin(subjects, eq(subjects.id, courses.subjectId))
    .where(inArray(courses.id, wanted))
  const known = new Map(rows.map((row) => [row.id, row]))
  const lines: CartLine[] = []
  const refused: string[] = []
  for (const courseId of wanted) {
    const row = known.get(courseId)
    if (row?.status !== 'published' || row.amount === null) refused.push(courseId)
    else {
      const { slug, title, subjectHue, instructor } = row
      lines.push({ courseId, slug, title, subjectHue, instructor: instructor ?? '', price: money(row.amount, row.currency) })
    }
  }
  if (refused.length > 0) throw new DomainError('CONFLICT', 'course_not_for_sale', { field: 'courseIds', courseIds: refused })
  const owned = await ownedAmong(db, userId, wanted)
  if (owned.length > 0) throw new DomainError('CONFLICT', 'already_owned', { field: 'courseIds', courseIds: owned })
  return { lines, total: totalOf(lines) }
}

function totalOf(lines: readonly CartLine[]): Money {
  const [first] = lines
  if (!first) throw new DomainError('INVALID', 'required', { field: 'courseIds' })
  const { currency } = first.price
  if (lines.some((line) => line.price.currency !== currency)) throw new DomainError('INVALID', 'mixed_currencies', { field: 'courseIds' })
  return sum(
    currency,
    lines.map((line) => line.price),
  )
}

/** Those of the courses that the person holds a live grant for (M1). */
async function ownedAmong(db: Db, userId: string, courseIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ courseId: enrolments.courseId })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.userId, userId),
        inArray(enrolments.courseId, [...courseIds]),
        sql`exists (${db
          .select({ one: sql`1` })
          .from(grants)
          .where(and(eq(grants.enrolmentId, enrolments.id), isNull(grants.endedAt)))})`,
      ),
    )
  return rows.map((row) => row.courseId)
}
