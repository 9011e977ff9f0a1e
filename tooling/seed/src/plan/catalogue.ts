import { splitPayment } from '@lectern/api/domains/payments/rules'
import { readingSeconds } from '@lectern/api/domains/teaching/rules'
import { parseDecimal, type Money } from '@lectern/kernel/money'

import { COURSES } from '../content/courses.ts'
import { SUBJECTS } from '../content/subjects.ts'
import type { CourseContent, LessonContent, SubjectContent } from '../content/types.ts'
import type { CopyRow } from '../copy.ts'
import type { MediaEntry } from '../media-manifest.ts'
import { idOf } from '../random.ts'
import { instructorId } from './people.ts'
import { DAY, type Period } from './period.ts'

/** A file of media/ as the asset of one lesson, or of a course's preview. */
export interface PlannedAsset {
  id: string
  ownerId: string
  courseId: string
  lessonId: string | null
  media: MediaEntry
  fileName: string
}

export interface PlannedLesson {
  id: string
  kind: LessonContent['kind']
  durationSeconds: number
}

export interface PlannedCourse {
  id: string
  content: CourseContent
  subject: SubjectContent
  price: Money
  publishedAt: Date
  lessons: readonly PlannedLesson[]
}

export interface Catalogue {
  subjects: CopyRow[]
  sections: CopyRow[]
  lessons: CopyRow[]
  courseInstructors: CopyRow[]
  courses: PlannedCourse[]
  assets: PlannedAsset[]
}

const HOUR = 3_600_000

/** Every subject, course and lesson with the assets they point to. */
export function planCatalogue(media: ReadonlyMap<string, MediaEntry>, period: Period): Catalogue {
  const catalogue: Catalogue = { subjects: SUBJECTS.flatMap(subjectRows), sections: [], lessons: [], courseInstructors: [], courses: [], assets: [] }
  for (const [number, content] of COURSES.entries()) {
    const id = idOf('course', content.slug)
    const subject = SUBJECTS.find((candidate) => candidate.children.some((child) => child.slug === content.subject))
    const price = parseDecimal(content.price.amount, content.price.currency)
    if (subject === undefined || price === null) throw new Error(`the course ${content.slug} has an unknown subject or a bad price`)
    catalogue.courseInstructors.push(...content.instructors.map((username, position) => ({ course_id: id, user_id: instructorId(username), position })))
    catalogue.assets.push(planAsset({ id, content }, null, find(media, subject.trailer), `${content.slug}-preview.mp4`))
    const lessons = content.sections.flatMap((section, position) => {
      const sectionId = idOf('section', content.slug, position)
      catalogue.sections.push({ id: sectionId, course_id: id, position, title: section.title })
      return section.lessons.map((lesson, at) => {
        const lessonId = idOf('lesson', content.slug, position, at)
        const file = lesson.kind === 'video' ? find(media, lesson.media) : null
        const asset = file && planAsset({ id, content }, lessonId, file, file.video)
        if (asset) catalogue.assets.push(asset)
        const durationSeconds = lesson.kind === 'text' ? readingSeconds(lesson.body) : (file?.durationSeconds ?? 0)
        catalogue.lessons.push(
          lessonRow(lesson, {
            id: lessonId,
            courseId: id,
            sectionId,
            position: at,
            assetId: asset?.id ?? null,
            durationSeconds,
            isPreview: position === 0 && at === 0,
          }),
        )
        return { id: lessonId, kind: lesson.kind, durationSeconds }
      })
    })
    const publishedAt = new Date(Math.max(period.from.getTime(), period.to.getTime() - content.monthsOld * 30 * DAY) + number * HOUR)
    catalogue.courses.push({ id, content, subject, price, publishedAt, lessons })
  }
  return catalogue
}

/** How a payment for a course is shared, by the usual contract. */
export function shareOf(course: PlannedCourse, platformBasisPoints: bigint) {
  return splitPayment(
    course.price,
    course.content.instructors.map((username) => ({ instructorId: instructorId(username), platformBasisPoints })),
  )
}

export interface CourseCounts {
  enrolments: number
  ratingSum: number
  ratings: number
}

export function courseRow(
  { id, content, price, publishedAt, lessons, subject }: PlannedCourse,
  media: ReadonlyMap<string, MediaEntry>,
  counts: CourseCounts,
): CopyRow {
  return {
    id,
    slug: content.slug,
    status: 'published',
    title: content.title,
    subtitle: content.subtitle,
    description: content.description,
    language: content.language,
    level: content.level,
    subject_id: idOf('subject', content.subject),
    outcomes: content.outcomes,
    requirements: content.requirements,
    faq: content.faq,
    price_amount: price.amount,
    price_currency: price.currency,
    preview_asset_id: idOf('asset', content.slug, 'preview'),
    preview_state: 'ready',
    preview_duration_seconds: find(media, subject.trailer).durationSeconds,
    duration_seconds: lessons.reduce((total, lesson) => total + lesson.durationSeconds, 0),
    lesson_count: lessons.length,
    enrolment_count: counts.enrolments,
    rating_sum: counts.ratingSum,
    rating_count: counts.ratings,
    published_at: publishedAt,
    created_at: new Date(publishedAt.getTime() - 21 * DAY),
    updated_at: publishedAt,
  }
}

function subjectRows(subject: SubjectContent, position: number): CopyRow[] {
  const row = (slug: string, names: SubjectContent['names'], parentId: string | null, at: number) => ({
    id: idOf('subject', slug),
    slug,
    name_en: names.en,
    name_ar: names.ar,
    parent_id: parentId,
    hue: subject.hue,
    position: at,
  })
  return [
    row(subject.slug, subject.names, null, position),
    ...subject.children.map((child, at) => row(child.slug, child.names, idOf('subject', subject.slug), at)),
  ]
}

function lessonRow(
  lesson: LessonContent,
  place: { id: string; courseId: string; sectionId: string; position: number; assetId: string | null; durationSeconds: number; isPreview: boolean },
): CopyRow {
  return {
    id: place.id,
    course_id: place.courseId,
    section_id: place.sectionId,
    position: place.position,
    kind: lesson.kind,
    title: lesson.title,
    body: lesson.kind === 'text' ? lesson.body : null,
    asset_id: place.assetId,
    media_state: place.assetId === null ? 'none' : 'ready',
    duration_seconds: place.durationSeconds,
    is_preview: place.isPreview,
  }
}

function planAsset(course: { id: string; content: CourseContent }, lessonId: string | null, media: MediaEntry, fileName: string): PlannedAsset {
  const [owner = ''] = course.content.instructors
  return { id: idOf('asset', course.content.slug, lessonId ?? 'preview'), ownerId: instructorId(owner), courseId: course.id, lessonId, media, fileName }
}

function find(media: ReadonlyMap<string, MediaEntry>, key: string): MediaEntry {
  const entry = media.get(key)
  if (entry === undefined) throw new Error(`media/manifest.json has no ${key}: run make-media`)
  return entry
}
