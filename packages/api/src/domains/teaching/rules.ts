import type { CourseStatus, LessonKind, MediaState } from '@lectern/db/values'

import type { Missing } from './contract.ts'

const WORDS_PER_MINUTE = 200
const LONGEST_SLUG = 80

/** What publishing looks at (T1). */
export interface CourseToPublish {
  title: string
  subtitle: string
  subject: string | null
  hasPrice: boolean
  previewState: MediaState
  sectionCount: number
  lessons: readonly { kind: LessonKind; mediaState: MediaState }[]
  contractAccepted: boolean
}

/** What a course still needs before it can be published, in the order of the form (T1). */
export function missingOf(course: CourseToPublish): Missing[] {
  const present = {
    title: course.title.trim() !== '',
    summary: course.subtitle.trim() !== '',
    subject: course.subject !== null,
    price: course.hasPrice,
    preview_video: course.previewState === 'ready',
    section: course.sectionCount > 0,
    lesson: course.lessons.length > 0,
    lesson_video: course.lessons.every((lesson) => lesson.kind === 'text' || lesson.mediaState === 'ready'),
    contract: course.contractAccepted,
  } satisfies Record<Missing, boolean>
  return MISSING_IN_ORDER.filter((thing) => !present[thing])
}

const MISSING_IN_ORDER: readonly Missing[] = ['title', 'summary', 'subject', 'price', 'preview_video', 'section', 'lesson', 'lesson_video', 'contract']

/** What each step needs the course to be; a step to where it is already changes nothing. */
export const STEPS = {
  publish: { from: 'draft', to: 'published' },
  close: { from: 'published', to: 'closed' },
  reopen: { from: 'closed', to: 'published' },
} as const satisfies Record<string, { from: CourseStatus; to: CourseStatus }>

export type Step = keyof typeof STEPS

/** Reading time in seconds. */
export function readingSeconds(body: string): number {
  const words = body.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0
  return Math.ceil((words * 60) / WORDS_PER_MINUTE)
}

/** The part of an address made from a title: lower-case letters of any script and digits, joined by hyphens; no accents, no Arabic vowel signs. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u064b-\u0652\u0670\u0640]/g, '')
    .normalize('NFC')
    .toLowerCase()
  const words = plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`
    if (longer.length > LONGEST_SLUG) break
    slug = longer
  }
  return slug === '' ? 'course' : slug
}

/** The slug itself when it is free, else with the smallest free number from 2. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}

/** Whether an order names each section once, and each lesson once. */
export function namesExactly(
  order: readonly { id: string; lessonIds: readonly string[] }[],
  existing: { sectionIds: readonly string[]; lessonIds: readonly string[] },
): boolean {
  const same = (named: readonly string[], known: readonly string[]) =>
    named.length === known.length && new Set(named).size === named.length && known.every((id) => named.includes(id))
  return (
    same(
      order.map((section) => section.id),
      existing.sectionIds,
    ) &&
    same(
      order.flatMap((section) => section.lessonIds),
      existing.lessonIds,
    )
  )
}
