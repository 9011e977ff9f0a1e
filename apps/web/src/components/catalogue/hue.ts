import type { CourseCard } from '@lectern/api/contracts/catalog'

/** The hue of covers of courses that have no subject yet. */
export const NO_SUBJECT_HUE = 264

export function hueOfCourse({ subject }: Pick<CourseCard, 'subject'>): number {
  return subject?.hue ?? NO_SUBJECT_HUE
}
