import { z } from 'zod'

import { count, hue, id, instant, language, seconds } from './shared.ts'

const kind = z.enum(['video', 'text'])
const progress = z.strictObject({ finishedItems: count, items: count, percent: z.int().min(0).max(100) })

export const myCourse = z
  .strictObject({
    id,
    slug: z.string(),
    title: z.string(),
    language,
    subjectHue: hue.nullable(),
    instructors: z.array(z.strictObject({ name: z.string() })),
    progress,
    continueAt: z.strictObject({ lessonId: id, title: z.string(), positionSeconds: seconds }).nullable(),
    enrolledAt: instant,
  })
  .meta({ id: 'EnrolledCourse' })

const contentLesson = z.strictObject({ id, title: z.string(), kind, durationSeconds: seconds, completed: z.boolean() })

export const courseContent = z
  .strictObject({
    courseId: id,
    slug: z.string(),
    title: z.string(),
    language,
    progress,
    sections: z.array(z.strictObject({ id, title: z.string(), lessons: z.array(contentLesson) })),
    continueLessonId: id.nullable(),
    access: z.enum(['enrolled', 'preview']).describe('`preview`: you teach it, or you are staff; nothing is recorded'),
  })
  .meta({ id: 'CourseContent' })

export const lessonView = z
  .strictObject({
    id,
    courseId: id,
    courseSlug: z.string(),
    title: z.string(),
    kind,
    body: z.string().nullable().describe('Markdown of a text lesson'),
    durationSeconds: seconds,
    positionSeconds: seconds,
    completed: z.boolean(),
    previousLessonId: id.nullable(),
    nextLessonId: id.nullable(),
  })
  .meta({ id: 'Lesson' })
