import { idSchema } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'
import { z } from 'zod'

export const contentInput = z.object({ slug: z.string().min(1).max(120) })
export const lessonInput = z.object({ lessonId: idSchema })

/** Half-open spans of whole seconds that were really played, e.g. [[0, 15], [40, 52]]; at most 50 a heartbeat. */
export const recordWatchInput = z.object({
  lessonId: idSchema,
  spans: z.array(z.tuple([z.int().min(0).max(86_400), z.int().min(0).max(86_400)])).max(50),
  positionSeconds: z.int().min(0).max(86_400),
})
export const completeTextInput = z.object({ lessonId: idSchema })
export const enrolFreeInput = z.object({ courseId: idSchema })

export interface Progress {
  finishedItems: number
  items: number
  /** Whole per cent, 0–100, rounded down. */
  percent: number
}

export interface MyCourse {
  id: string
  slug: string
  title: string
  language: Locale
  subjectHue: number | null
  instructors: { name: string }[]
  progress: Progress
  continueAt: { lessonId: string; title: string; positionSeconds: number } | null
  enrolledAt: string
}

export interface ContentLesson {
  id: string
  title: string
  kind: 'video' | 'text'
  durationSeconds: number
  completed: boolean
}

/** What the player's list shows: the whole course with what is done. */
export interface CourseContent {
  courseId: string
  slug: string
  title: string
  language: Locale
  progress: Progress
  sections: { id: string; title: string; lessons: ContentLesson[] }[]
  /** Where "continue" leads. */
  continueLessonId: string | null
  /** `preview`: the instructor or staff looking in; nothing is recorded. */
  access: 'enrolled' | 'preview'
}

export interface LessonView {
  id: string
  courseId: string
  courseSlug: string
  title: string
  kind: 'video' | 'text'
  /** Markdown of a text lesson. */
  body: string | null
  durationSeconds: number
  positionSeconds: number
  completed: boolean
  previousLessonId: string | null
  nextLessonId: string | null
}

export interface WatchResult {
  /** Seconds of the union of all watched spans. */
  watchedSeconds: number
  completed: boolean
  progress: Progress
}

/** Outputs: recordWatch, completeText → WatchResult. enrolFree → { slug }. */
