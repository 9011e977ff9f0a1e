import { readingSeconds, slugOf } from '@lectern/api/domains/teaching/rules'
import { LEVELS } from '@lectern/db/values'

import { COURSES } from '../content/courses.ts'
import { ANGLES, AUDIENCES, SENTENCES, TOPICS } from '../content/made-up.ts'
import { NAMES } from '../content/people.ts'
import { SUBJECTS } from '../content/subjects.ts'
import type { CopyRow } from '../copy.ts'
import { createRandom, idOf, type Random } from '../random.ts'
import { DAY } from './period.ts'

export interface MadeUpCourse {
  course: CopyRow
  instructor: CopyRow
  section: CopyRow
  lessons: CopyRow[]
}

const PER_INSTRUCTOR = 40
const YEARS = 3
/** Followers of the most popular course; the one of rank r has this ÷ r^0.85. */
const MOST_FOLLOWERS = 60_000

export const instructorsFor = (courses: number) => Math.ceil(courses / PER_INSTRUCTOR)

/** The n-th course of a catalogue of about `total`. Its counters are made up like the rest: no people stand behind them. */
export function madeUpCourse(seed: number, number: number, total: number, now: Date): MadeUpCourse {
  const random = createRandom(seed * 7_919 + number)
  const subject = random.pick(SUBJECTS)
  const language = random.chance(0.5) ? 'ar' : 'en'
  const topic = random.pick(TOPICS[subject.slug]?.[language] ?? [])
  const fill = (text: string) => text.replaceAll('{topic}', topic)
  const words = SENTENCES[language]
  const named = `${fill(random.pick(ANGLES[language]))} ${random.pick(AUDIENCES[language])}`
  const title = named.charAt(0).toUpperCase() + named.slice(1)
  const publishedAt = new Date(now.getTime() - random.next() * YEARS * 365 * DAY)
  const id = idOf('made-up-course', seed, number)
  const sectionId = idOf('made-up-section', seed, number)
  const body = fill(words.body)
  const lessons = words.lessons.map((lesson, position) => ({
    id: idOf('made-up-lesson', seed, number, position),
    course_id: id,
    section_id: sectionId,
    position,
    kind: 'text',
    title: lesson,
    body,
    duration_seconds: readingSeconds(body),
    is_preview: position === 0,
  }))
  const course = {
    id,
    slug: `${slugOf(title)}-${number.toString(36)}`,
    status: 'published',
    title,
    subtitle: fill(words.subtitle),
    description: fill(words.description),
    language,
    level: random.pick(LEVELS),
    subject_id: idOf('subject', random.pick(subject.children).slug),
    ...priceOf(random),
    preview_asset_id: idOf('asset', COURSES.find((known) => subject.children.some((child) => child.slug === known.subject))?.slug ?? '', 'preview'),
    preview_state: 'ready',
    duration_seconds: lessons.reduce((sum, lesson) => sum + lesson.duration_seconds, 0),
    lesson_count: lessons.length,
    ...popularityOf(random, total),
    published_at: publishedAt,
    created_at: publishedAt,
    updated_at: publishedAt,
  }
  const teacher = random.between(0, instructorsFor(total) - 1)
  return {
    course,
    instructor: { course_id: id, user_id: idOf('made-up-instructor', teacher), position: 0 },
    section: { id: sectionId, course_id: id, position: 0, title: words.section },
    lessons,
  }
}

/** The n-th instructor of the made-up courses; nobody can log in as one. */
export function madeUpInstructor(number: number, now: Date): CopyRow {
  const random = createRandom(number)
  const locale = random.chance(0.5) ? 'ar' : 'en'
  const gender = random.chance(0.5) ? 'female' : 'male'
  const username = `teacher-${number.toString(36)}`
  const joinedAt = new Date(now.getTime() - YEARS * 365 * DAY)
  return {
    id: idOf('made-up-instructor', number),
    username,
    email: `${username}@lectern.example`,
    email_verified_at: joinedAt,
    password_hash: '!',
    role: 'instructor',
    name: `${random.pick(NAMES[locale][gender])} ${random.pick(NAMES[locale].family)}`,
    country: 'EG',
    gender,
    locale,
    created_at: joinedAt,
  }
}

function priceOf(random: Random): { price_amount: bigint; price_currency: string } {
  if (random.chance(0.12)) return { price_amount: 0n, price_currency: 'EGP' }
  if (random.chance(0.8)) return { price_amount: BigInt(random.between(8, 120)) * 1_000n, price_currency: 'EGP' }
  const [currency, unit] = random.pick([
    ['USD', 100n],
    ['SAR', 100n],
    ['KWD', 1_000n],
  ] as const)
  return { price_amount: BigInt(random.between(5, 90)) * unit, price_currency: currency }
}

/** Few are very popular and most are hardly known (Zipf). */
function popularityOf(random: Random, total: number): { enrolment_count: number; rating_sum: number; rating_count: number } {
  const rank = 1 + random.next() * total
  const followers = Math.floor(MOST_FOLLOWERS / rank ** 0.85)
  const ratings = Math.floor(followers * (0.05 + random.next() * 0.1))
  return { enrolment_count: followers, rating_count: ratings, rating_sum: Math.round(ratings * (3.2 + random.next() * 1.7)) }
}
