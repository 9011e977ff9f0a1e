import { courses, sections, subjects, lessons } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { money, toWire } from '@lectern/kernel/money'
import { eq } from 'drizzle-orm'

import { policyStanding } from '../accounts/public.ts'
import type { EditableCourse } from './contract.ts'
import { missingOf } from './rules.ts'

/** A course with all that its builder shows. `actorId` is whose contract counts for what is missing. Null when there is no such course. */
export async function readEditable(db: Db, courseId: string, actorId: string): Promise<EditableCourse | null> {
  const [course] = await db
    .select({
      id: courses.id,
      slug: courses.slug,
      status: courses.status,
      title: courses.title,
      subtitle: courses.subtitle,
      description: courses.description,
      language: courses.language,
      level: courses.level,
      subject: subjects.slug,
      outcomes: courses.outcomes,
      requirements: courses.requirements,
      faq: courses.faq,
      priceAmount: courses.priceAmount,
      priceCurrency: courses.priceCurrency,
      previewAssetId: courses.previewAssetId,
      previewState: courses.previewState,
      previewDurationSeconds: courses.previewDurationSeconds,
      enrolmentCount: courses.enrolmentCount,
      updatedAt: courses.updatedAt,
    })
    .from(courses)
    .leftJoin(subjects, eq(subjects.id, courses.subjectId))
    .where(eq(courses.id, courseId))
  if (!course) return null
  const { priceAmount, priceCurrency, previewAssetId, previewState, previewDurationSeconds, updatedAt, ...plain } = course
  const sectionsOfCourse = await readSections(db, courseId)
  const contract = await policyStanding(db, actorId, 'instructor_contract')
  const lessonsOfCourse = sectionsOfCourse.flatMap((section) => section.lessons)
  return {
    ...plain,
    price: priceAmount === null ? null : toWire(money(priceAmount, priceCurrency)),
    preview: { assetId: previewAssetId, state: previewState, durationSeconds: previewDurationSeconds },
    sections: sectionsOfCourse,
    missing: missingOf({
      ...plain,
      hasPrice: priceAmount !== null,
      previewState,
      sectionCount: sectionsOfCourse.length,
      lessons: lessonsOfCourse,
      contractAccepted: contract.accepted,
    }),
    updatedAt: updatedAt.toISOString(),
  }
}

async function readSections(db: Db, courseId: string): Promise<EditableCourse['sections']> {
  const sectionRows = await db
    .select({ id: sections.id, title: sections.title })
    .from(sections)
    .where(eq(sections.courseId, courseId))
    .orderBy(sections.position, sections.id)
  const lessonRows = await db
    .select({
      id: lessons.id,
      sectionId: lessons.sectionId,
      title: lessons.title,
      kind: lessons.kind,
      body: lessons.body,
      assetId: lessons.assetId,
      mediaState: lessons.mediaState,
      durationSeconds: lessons.durationSeconds,
      isPreview: lessons.isPreview,
    })
    .from(lessons)
    .where(eq(lessons.courseId, courseId))
    .orderBy(lessons.position, lessons.id)
  const lessonsIn = Map.groupBy(lessonRows, (lesson) => lesson.sectionId)
  return sectionRows.map((section) => ({
    ...section,
    lessons: (lessonsIn.get(section.id) ?? []).map(({ id, title, kind, body, assetId, mediaState, durationSeconds, isPreview }) => ({
      id,
      title,
      kind,
      body,
      assetId,
      mediaState,
      durationSeconds,
      isPreview,
    })),
  }))
}
