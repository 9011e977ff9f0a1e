import type { CourseRow } from '@lectern/api/contracts/staff'
import { LOCALES, type Locale } from '@lectern/kernel/locale'

import { choiceParam, idParam, wordParam } from '../lib/plain-search.ts'

export const COURSE_STATUSES = ['draft', 'published', 'closed'] as const satisfies readonly CourseRow['status'][]
export type CourseStatus = (typeof COURSE_STATUSES)[number]

/** What the address of the courses may say. */
export interface CoursesSearch {
  q?: string | undefined
  status?: CourseStatus | undefined
  language?: Locale | undefined
  /** The course whose detail is open. */
  open?: string | undefined
}

export function readCoursesSearch(search: Record<string, unknown>): CoursesSearch {
  return {
    q: wordParam(search['q']),
    status: choiceParam(search['status'], COURSE_STATUSES),
    language: choiceParam(search['language'], LOCALES),
    open: idParam(search['open']),
  }
}
