import type { SignedIn } from '@lectern/auth/actor'
import { courseInstructors, courses, subjects } from '@lectern/db/core/courses'
import { money, toWire } from '@lectern/kernel/money'
import { desc, eq } from 'drizzle-orm'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import { meanRating } from '../../rating.ts'
import type { TeachingCourse } from './contract.ts'

const MOST = 500

/** The courses that the person teaches in every state, last changed first, at most 500 (T5). */
export async function listMyCourses(ctx: Context & { actor: SignedIn }): Promise<TeachingCourse[]> {
  const rows = await readCore(ctx, (db) =>
    db
      .select({
        id: courses.id,
        slug: courses.slug,
        title: courses.title,
        status: courses.status,
        language: courses.language,
        subjectHue: subjects.hue,
        priceAmount: courses.priceAmount,
        priceCurrency: courses.priceCurrency,
        lessonCount: courses.lessonCount,
        durationSeconds: courses.durationSeconds,
        enrolmentCount: courses.enrolmentCount,
        ratingSum: courses.ratingSum,
        ratingCount: courses.ratingCount,
        updatedAt: courses.updatedAt,
      })
      .from(courseInstructors)
      .innerJoin(courses, eq(courses.id, courseInstructors.courseId))
      .leftJoin(subjects, eq(subjects.id, courses.subjectId))
      .where(eq(courseInstructors.userId, ctx.actor.id))
      .orderBy(desc(courses.updatedAt), desc(courses.id))
      .limit(MOST),
  )
  return rows.map(({ priceAmount, priceCurrency, ratingSum, updatedAt, ...row }) => ({
    ...row,
    price: priceAmount === null ? null : toWire(money(priceAmount, priceCurrency)),
    rating: meanRating(ratingSum, row.ratingCount),
    updatedAt: updatedAt.toISOString(),
  }))
}
