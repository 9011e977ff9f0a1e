import { ARTS_COURSES } from './courses/arts.ts'
import { BUSINESS_COURSES } from './courses/business.ts'
import { DATA_COURSES } from './courses/data.ts'
import { DESIGN_COURSES } from './courses/design.ts'
import { HERITAGE_COURSES } from './courses/heritage.ts'
import { LANGUAGES_COURSES } from './courses/languages.ts'
import { PROGRAMMING_COURSES } from './courses/programming.ts'
import { SCIENCE_COURSES } from './courses/science.ts'
import type { CourseContent } from './types.ts'

/** The whole academy. */
export const COURSES: readonly CourseContent[] = [
  ...DATA_COURSES,
  ...PROGRAMMING_COURSES,
  ...BUSINESS_COURSES,
  ...DESIGN_COURSES,
  ...ARTS_COURSES,
  ...LANGUAGES_COURSES,
  ...SCIENCE_COURSES,
  ...HERITAGE_COURSES,
]
