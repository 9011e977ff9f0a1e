import type { Level } from '@lectern/db/values'
import { idSchema } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'
import type { WireMoney } from '@lectern/kernel/money'
import { z } from 'zod'

import { cursorSchema, pageSize } from '../../wire.ts'

export const SORTS = ['relevance', 'popularity', 'rating', 'newest', 'price_low', 'price_high'] as const
export const DURATIONS = ['under_2h', '2_to_6h', '6_to_15h', 'over_15h'] as const

/** All of it lives in the address of the catalogue page (C3). */
export const searchInput = z.object({
  q: z.string().trim().max(120).default(''),
  /** Slug of a subject or sub-subject. */
  subject: z.string().max(60).nullish(),
  level: z.enum(['beginner', 'intermediate', 'advanced', 'all']).nullish(),
  language: z.enum(['en', 'ar']).nullish(),
  price: z.enum(['free', 'paid']).nullish(),
  minRating: z.union([z.literal(3), z.literal(4), z.literal(4.5)]).nullish(),
  duration: z.enum(DURATIONS).nullish(),
  /** Default: relevance when there are words, else popularity. */
  sort: z.enum(SORTS).nullish(),
  cursor: cursorSchema,
  limit: pageSize,
})
export type SearchInput = z.infer<typeof searchInput>

export const courseInput = z.object({ slug: z.string().min(1).max(120) })
export const reviewsInput = z.object({ courseId: idSchema, cursor: cursorSchema, limit: z.int().min(1).max(50).default(10) })
export const listInput = z.object({ limit: z.int().min(1).max(24).default(8) })
export const instructorInput = z.object({ username: z.string().min(1).max(60) })

export interface SubjectRef {
  slug: string
  name: Record<Locale, string>
  /** OKLCH hue in degrees, of covers. */
  hue: number
}

export interface Subject extends SubjectRef {
  courseCount: number
  children: (SubjectRef & { courseCount: number })[]
}

export interface CourseCard {
  id: string
  slug: string
  title: string
  subtitle: string
  language: Locale
  level: Level
  subject: SubjectRef | null
  instructors: { name: string; username: string }[]
  /** null for corporate trainees, who see no prices (C9). Amount 0 is free. */
  price: WireMoney | null
  /** Mean of the ratings, two decimals; null without ratings. */
  rating: number | null
  ratingCount: number
  enrolmentCount: number
  durationSeconds: number
  lessonCount: number
}

export interface Facet<Value extends string> {
  value: Value
  count: number
}

export interface SearchResult {
  items: CourseCard[]
  next: string | null
  total: number
  facets: {
    subject: (Facet<string> & { name: Record<Locale, string> })[]
    level: Facet<Level>[]
    language: Facet<Locale>[]
    price: Facet<'free' | 'paid'>[]
    rating: Facet<'3' | '4' | '4.5'>[]
    duration: Facet<(typeof DURATIONS)[number]>[]
  }
  /** Words were mistyped: what was searched instead. */
  correctedTo: string | null
}

export interface OutlineLesson {
  id: string
  title: string
  kind: 'video' | 'text'
  durationSeconds: number
  isPreview: boolean
}

export interface CoursePage extends CourseCard {
  status: 'published' | 'closed'
  /** Markdown. */
  description: string
  outcomes: string[]
  requirements: string[]
  faq: { question: string; answer: string }[]
  outline: { id: string; title: string; durationSeconds: number; lessons: OutlineLesson[] }[]
  teachers: { name: string; username: string; picture: string | null; title: string | null; biography: string | null; courseCount: number }[]
  ratings: { stars: 1 | 2 | 3 | 4 | 5; count: number }[]
  hasPreviewVideo: boolean
  publishedAt: string
  updatedAt: string
  /** The visitor's own relation to it; private, so never in a shared cache. */
  viewer: { enrolled: boolean; teaches: boolean; awaitingOrderId: string | null }
}

export interface ReviewItem {
  id: string
  author: string
  rating: number
  text: string
  createdAt: string
}

export interface InstructorCard {
  name: string
  username: string
  /** Path of the picture on the site's origin; null for none. */
  picture: string | null
  title: string | null
  courseCount: number
  learnerCount: number
  rating: number | null
}

export interface InstructorPage extends InstructorCard {
  biography: string | null
  socialLinks: { label: string; url: string }[]
  courses: CourseCard[]
}
