import { COURSE_STATUSES, LESSON_KINDS, LEVELS, MEDIA_STATES } from '@lectern/db/values'
import { z } from 'zod'

import { MISSING } from '../../domains/teaching/contract.ts'
import { count, hue, id, instant, language, money, seconds } from './shared.ts'

const missing = z.array(z.enum(MISSING))

export const madeCourse = z.strictObject({ courseId: id })
export const savedSection = z.strictObject({ sectionId: id })
export const savedLesson = z.strictObject({ lessonId: id })
export const checklist = z.strictObject({ missing })

export const teachingCourse = z
  .strictObject({
    id,
    slug: z.string(),
    title: z.string(),
    status: z.enum(COURSE_STATUSES),
    language,
    subjectHue: hue.nullable(),
    price: money.nullable(),
    lessonCount: count,
    durationSeconds: seconds,
    enrolmentCount: count,
    rating: z.number().nullable(),
    ratingCount: count,
    updatedAt: instant,
  })
  .meta({ id: 'TaughtCourse' })

const editableLesson = z.strictObject({
  id,
  title: z.string(),
  kind: z.enum(LESSON_KINDS),
  body: z.string().nullable(),
  assetId: id.nullable(),
  mediaState: z.enum(MEDIA_STATES),
  durationSeconds: seconds,
  isPreview: z.boolean(),
})

export const editableCourse = z
  .strictObject({
    id,
    slug: z.string(),
    status: z.enum(COURSE_STATUSES),
    title: z.string(),
    subtitle: z.string(),
    description: z.string(),
    language,
    level: z.enum(LEVELS),
    subject: z.string().nullable(),
    outcomes: z.array(z.string()),
    requirements: z.array(z.string()),
    faq: z.array(z.strictObject({ question: z.string(), answer: z.string() })),
    price: money.nullable(),
    preview: z.strictObject({ assetId: id.nullable(), state: z.enum(MEDIA_STATES), durationSeconds: seconds.nullable() }),
    sections: z.array(z.strictObject({ id, title: z.string(), lessons: z.array(editableLesson) })),
    missing,
    enrolmentCount: count,
    updatedAt: instant,
  })
  .meta({ id: 'EditableCourse' })
