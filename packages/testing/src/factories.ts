import type { Db } from '@lectern/db/db'
import { users } from '@lectern/db/core/accounts'
import { courseInstructors, courses, lessons, sections, subjects } from '@lectern/db/core/courses'
import type { CourseStatus, LessonKind, Role } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import { newId } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'

let serial = 0
const next = () => ++serial

export interface TestUser {
  id: string
  username: string
  email: string
  role: Role
  name: string
}

/** A person with a verified e-mail (unless said otherwise). Their password hash matches nothing: tests of log-in sign up instead. */
export async function makeUser(db: Db, user: { role?: Role; name?: string; verified?: boolean; country?: string; locale?: Locale } = {}): Promise<TestUser> {
  const id = newId()
  const n = next()
  const { role = 'trainee', name = `Person ${n}`, verified = true, country = 'EG', locale = 'en' } = user
  const username = `person-${n}-${id.slice(-6)}`
  const email = `${username}@test.example`
  await db.insert(users).values({
    id,
    username,
    email,
    role,
    name,
    country,
    locale,
    passwordHash: 'unusable',
    emailVerifiedAt: verified ? new Date() : null,
  })
  return { id, username, email, role, name }
}

export async function makeSubject(
  db: Db,
  subject: { slug?: string; nameEn?: string; nameAr?: string; parentId?: string } = {},
): Promise<{ id: string; slug: string }> {
  const id = newId()
  const { slug = `subject-${next()}`, nameEn = 'Data', nameAr = 'بيانات', parentId = null } = subject
  await db.insert(subjects).values({ id, slug, nameEn, nameAr, parentId, hue: 250 })
  return { id, slug }
}

export interface TestCourse {
  id: string
  slug: string
  sectionId: string
  lessonIds: string[]
}

/** A course with one section; published and for sale at 100.00 EGP unless said otherwise. Not in the search index. */
export async function makeCourse(
  db: Db,
  course: {
    instructorIds: readonly string[]
    title?: string
    status?: CourseStatus
    price?: { amount: bigint; currency: Currency } | null
    language?: Locale
    subjectId?: string
    lessons?: readonly { kind: LessonKind; durationSeconds: number; assetId?: string }[]
  },
): Promise<TestCourse> {
  const id = newId()
  const n = next()
  const {
    instructorIds,
    title = `Course ${n}`,
    status = 'published',
    price = { amount: 10_000n, currency: 'EGP' },
    language = 'en',
    subjectId = null,
    lessons: lessonsOf = [{ kind: 'text', durationSeconds: 60 }],
  } = course
  const slug = `course-${n}-${id.slice(-6)}`
  await db.insert(courses).values({
    id,
    slug,
    title,
    status,
    language,
    subjectId,
    priceAmount: price?.amount ?? null,
    priceCurrency: price?.currency ?? 'EGP',
    lessonCount: lessonsOf.length,
    durationSeconds: lessonsOf.reduce((total, lesson) => total + lesson.durationSeconds, 0),
    publishedAt: status === 'draft' ? null : new Date(),
  })
  await db.insert(courseInstructors).values(instructorIds.map((userId, position) => ({ courseId: id, userId, position })))
  const sectionId = newId()
  await db.insert(sections).values({ id: sectionId, courseId: id, position: 0, title: 'Section 1' })
  const rows = lessonsOf.map((lesson, position) => ({
    id: newId(),
    courseId: id,
    sectionId,
    position,
    kind: lesson.kind,
    title: `Lesson ${position + 1}`,
    body: lesson.kind === 'text' ? 'Some text.' : null,
    assetId: lesson.assetId ?? null,
    mediaState: lesson.assetId === undefined ? ('none' as const) : ('ready' as const),
    durationSeconds: lesson.durationSeconds,
  }))
  if (rows.length > 0) await db.insert(lessons).values(rows)
  return { id, slug, sectionId, lessonIds: rows.map((row) => row.id) }
}
