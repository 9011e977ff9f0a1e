import type { Missing } from '@lectern/api/contracts/teaching'

/** What publishing needs, in the order in which a course is built; complete by its type. */
const ORDER = {
  title: 1,
  summary: 2,
  subject: 3,
  section: 4,
  lesson: 5,
  lesson_video: 6,
  preview_video: 7,
  price: 8,
  contract: 9,
} as const satisfies Record<Missing, number>

export const MISSING_ORDER: readonly Missing[] = Object.keys(ORDER).filter((key): key is Missing => key in ORDER)
