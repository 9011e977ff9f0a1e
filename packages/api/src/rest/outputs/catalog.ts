import { LEVELS } from '@lectern/db/values'
import { z } from 'zod'

import { DURATIONS } from '../../domains/catalog/contract.ts'
import { bilingual, count, hue, id, instant, language, money, page, seconds, socialLink } from './shared.ts'

const level = z.enum(LEVELS)
const stars = z.number().min(1).max(5).nullable().describe('Mean of the ratings; null without ratings')
const who = z.strictObject({ name: z.string(), username: z.string() })
const subjectRef = z.strictObject({ slug: z.string(), name: bilingual, hue })

export const subject = subjectRef.extend({ courseCount: count, children: z.array(subjectRef.extend({ courseCount: count })) }).meta({ id: 'Subject' })

export const courseCard = z
  .strictObject({
    id,
    slug: z.string(),
    title: z.string(),
    subtitle: z.string(),
    language,
    level,
    subject: subjectRef.nullable(),
    instructors: z.array(who),
    price: money.nullable().describe('null for people who see no prices; an amount of 0 is free'),
    rating: stars,
    ratingCount: count,
    enrolmentCount: count,
    durationSeconds: seconds,
    lessonCount: count,
  })
  .meta({ id: 'CourseCard' })

const facet = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, count })

export const searchResult = page(courseCard).extend({
  total: count,
  facets: z.strictObject({
    subject: z.array(facet(z.string()).extend({ name: bilingual })),
    level: z.array(facet(level)),
    language: z.array(facet(language)),
    price: z.array(facet(z.enum(['free', 'paid']))),
    rating: z.array(facet(z.enum(['3', '4', '4.5']))),
    duration: z.array(facet(z.enum(DURATIONS))),
  }),
  correctedTo: z.string().nullable().describe('What was searched instead of mistyped words'),
})

const outlineLesson = z.strictObject({ id, title: z.string(), kind: z.enum(['video', 'text']), durationSeconds: seconds, isPreview: z.boolean() })
const picture = z.string().nullable().describe("Path of the picture on the site's origin")
const teacher = who.extend({ picture, title: z.string().nullable(), biography: z.string().nullable(), courseCount: count })

export const coursePage = courseCard
  .extend({
    status: z.enum(['published', 'closed']),
    description: z.string().describe('Markdown'),
    outcomes: z.array(z.string()),
    requirements: z.array(z.string()),
    faq: z.array(z.strictObject({ question: z.string(), answer: z.string() })),
    outline: z.array(z.strictObject({ id, title: z.string(), durationSeconds: seconds, lessons: z.array(outlineLesson) })),
    teachers: z.array(teacher),
    ratings: z.array(z.strictObject({ stars: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]), count })),
    hasPreviewVideo: z.boolean(),
    publishedAt: instant,
    updatedAt: instant,
    viewer: z.strictObject({ enrolled: z.boolean(), teaches: z.boolean(), awaitingOrderId: id.nullable() }).describe("The token's owner and this course"),
  })
  .meta({ id: 'Course' })

export const review = z.strictObject({ id, author: z.string(), rating: z.number(), text: z.string(), createdAt: instant }).meta({ id: 'Review' })
export const reviews = page(review)

export const instructorCard = who
  .extend({ picture, title: z.string().nullable(), courseCount: count, learnerCount: count, rating: stars })
  .meta({ id: 'InstructorCard' })
export const instructorPage = instructorCard
  .extend({ biography: z.string().nullable(), socialLinks: z.array(socialLink), courses: z.array(courseCard) })
  .meta({ id: 'Instructor' })
