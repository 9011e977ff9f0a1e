import type { CourseStatus, Level, LessonKind, MediaState } from '@lectern/db/values'
import { idSchema } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'
import type { WireMoney } from '@lectern/kernel/money'
import { moneySchema } from '@lectern/kernel/money-schema'
import { z } from 'zod'

import { line, localeSchema, text } from '../../wire.ts'

export const createCourseInput = z.object({ title: line(120), language: localeSchema })
export const courseIdInput = z.object({ courseId: idSchema })

export const updateCourseInput = z.object({
  courseId: idSchema,
  title: line(120).optional(),
  subtitle: text(200).optional(),
  description: text(20_000).optional(),
  language: localeSchema.optional(),
  level: z.enum(['beginner', 'intermediate', 'advanced', 'all']).optional(),
  /** Slug. */
  subject: z.string().max(60).nullish(),
  outcomes: z.array(line(200)).max(12, { error: 'too_many' }).optional(),
  requirements: z.array(line(200)).max(12, { error: 'too_many' }).optional(),
  faq: z
    .array(z.object({ question: line(200), answer: line(2000) }))
    .max(20, { error: 'too_many' })
    .optional(),
})

/** Without an id a new section is added at the end. */
export const saveSectionInput = z.object({ courseId: idSchema, sectionId: idSchema.nullish(), title: line(120) })

/** Without an id a new lesson is added at the end of the section. The kind of an existing lesson doesn't change. */
export const saveLessonInput = z.object({
  courseId: idSchema,
  sectionId: idSchema,
  lessonId: idSchema.nullish(),
  kind: z.enum(['video', 'text']),
  title: line(120),
  body: text(50_000).nullish(),
  isPreview: z.boolean().optional(),
})

/** The whole order at once: sections, and in each the lessons. Must name exactly those that exist (`order_outdated`). */
export const reorderInput = z.object({ courseId: idSchema, sections: z.array(z.object({ id: idSchema, lessonIds: z.array(idSchema).max(200) })).max(100) })
/** A published course that somebody is enrolled in loses nothing (T1): `in_use`. */
export const removeItemInput = z.object({ courseId: idSchema, item: z.object({ type: z.enum(['section', 'lesson']), id: idSchema }) })
export const setPriceInput = z.object({ courseId: idSchema, price: moneySchema })

export const MISSING = ['title', 'summary', 'subject', 'price', 'preview_video', 'section', 'lesson', 'lesson_video', 'contract'] as const
/** What a course still needs before it can be published (T1). */
export type Missing = (typeof MISSING)[number]

export interface TeachingCourse {
  id: string
  slug: string
  title: string
  status: CourseStatus
  language: Locale
  subjectHue: number | null
  price: WireMoney | null
  lessonCount: number
  durationSeconds: number
  enrolmentCount: number
  rating: number | null
  ratingCount: number
  updatedAt: string
}

export interface EditableLesson {
  id: string
  title: string
  kind: LessonKind
  body: string | null
  assetId: string | null
  mediaState: MediaState
  durationSeconds: number
  isPreview: boolean
}

export interface EditableCourse {
  id: string
  slug: string
  status: CourseStatus
  title: string
  subtitle: string
  description: string
  language: Locale
  level: Level
  subject: string | null
  outcomes: string[]
  requirements: string[]
  faq: { question: string; answer: string }[]
  price: WireMoney | null
  preview: { assetId: string | null; state: MediaState; durationSeconds: number | null }
  sections: { id: string; title: string; lessons: EditableLesson[] }[]
  missing: Missing[]
  enrolmentCount: number
  updatedAt: string
}

/** Outputs: myCourses → TeachingCourse[]. createCourse → { courseId }. saveSection → { sectionId }. saveLesson → { lessonId }. courseForEdit and publish, close, reopen → EditableCourse. publishChecklist → { missing }. updateCourse, reorder, removeItem, setPrice, deleteDraft → { ok: true }. */
