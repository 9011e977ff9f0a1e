import type { Level } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import type { Locale } from '@lectern/kernel/locale'

export interface SubjectContent {
  slug: string
  names: Record<Locale, string>
  /** OKLCH degrees. */
  hue: number
  /** Key of its preview video in media/. */
  trailer: string
  children: readonly { slug: string; names: Record<Locale, string> }[]
}

export type LessonContent = { kind: 'text'; title: string; body: string } | { kind: 'video'; title: string; media: string }

export interface CourseContent {
  slug: string
  language: Locale
  /** Slug of a sub-subject. */
  subject: string
  level: Level
  /** Usernames, the main one first. */
  instructors: readonly string[]
  title: string
  subtitle: string
  /** Markdown. */
  description: string
  outcomes: readonly string[]
  requirements: readonly string[]
  faq: readonly { question: string; answer: string }[]
  /** Decimal, in the currency's own decimals; "0" is free. */
  price: { amount: string; currency: Currency }
  /** Months before the seed that it was published. */
  monthsOld: number
  /** How many people follow it, compared with others; 1 to 10. */
  popularity: number
  /** What its reviews lean to, 1 to 5. */
  quality: number
  sections: readonly { title: string; lessons: readonly LessonContent[] }[]
}

export function text(title: string, body: string): LessonContent {
  return { kind: 'text', title, body }
}

export function video(title: string, media: string): LessonContent {
  return { kind: 'video', title, media }
}

export function faq(...pairs: readonly (readonly [string, string])[]): { question: string; answer: string }[] {
  return pairs.map(([question, answer]) => ({ question, answer }))
}
