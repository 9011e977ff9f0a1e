import type { Locale } from '@lectern/kernel/locale'
import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { createdAt, currency, id, minorUnits, moment, tsvector } from '../../columns.ts'
import type { CourseStatus, LessonKind, Level, MediaState } from '../../values.ts'
import { users } from './accounts.ts'

/** Subjects and sub-subjects (one level). Written by staff. */
export const subjects = pgTable(
  'subjects',
  {
    id: id(),
    slug: text('slug').notNull(),
    nameEn: text('name_en').notNull(),
    nameAr: text('name_ar').notNull(),
    parentId: uuid('parent_id'),
    /** OKLCH hue of covers and charts, degrees. */
    hue: integer('hue').notNull(),
    position: integer('position').notNull().default(0),
  },
  (t) => [uniqueIndex('subjects_slug').on(t.slug), foreignKey({ columns: [t.parentId], foreignColumns: [t.id] })],
)

/**
 * Courses in every state. Written by teaching; the counters by learning (enrolments, reviews) in the transaction that changes
 * what they count, so that each equals what can be recomputed. `courses_slug` serves the course page; the partial indexes serve the
 * landing lists and the catalogue's sort orders (keyset: value, id); `courses_updated` serves the console's list.
 */
export const courses = pgTable(
  'courses',
  {
    id: id(),
    slug: text('slug').notNull(),
    status: text('status').$type<CourseStatus>().notNull().default('draft'),
    title: text('title').notNull(),
    subtitle: text('subtitle').notNull().default(''),
    /** Markdown. */
    description: text('description').notNull().default(''),
    language: text('language').$type<Locale>().notNull(),
    level: text('level').$type<Level>().notNull().default('all'),
    subjectId: uuid('subject_id').references(() => subjects.id),
    outcomes: jsonb('outcomes').$type<string[]>().notNull().default([]),
    requirements: jsonb('requirements').$type<string[]>().notNull().default([]),
    faq: jsonb('faq').$type<{ question: string; answer: string }[]>().notNull().default([]),
    /** null until the instructor set it; 0 is free. */
    priceAmount: minorUnits('price_amount'),
    priceCurrency: currency('price_currency').notNull().default('EGP'),
    previewAssetId: uuid('preview_asset_id'),
    previewState: text('preview_state').$type<MediaState>().notNull().default('none'),
    previewDurationSeconds: integer('preview_duration_seconds'),
    /** An upload that takes over when it is ready; until then the one before stays playable. */
    previewPendingAssetId: uuid('preview_pending_asset_id'),
    /** Sum over lessons. */
    durationSeconds: integer('duration_seconds').notNull().default(0),
    lessonCount: integer('lesson_count').notNull().default(0),
    enrolmentCount: integer('enrolment_count').notNull().default(0),
    ratingSum: integer('rating_sum').notNull().default(0),
    ratingCount: integer('rating_count').notNull().default(0),
    publishedAt: moment('published_at'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('courses_slug').on(t.slug),
    index('courses_popular')
      .on(t.enrolmentCount.desc(), t.id.desc())
      .where(sql`status = 'published'`),
    index('courses_newest')
      .on(t.publishedAt.desc(), t.id.desc())
      .where(sql`status = 'published'`),
    index('courses_top_rated')
      .on(sql`(case when rating_count = 0 then 0 else rating_sum * 1000 / rating_count end) desc`, t.id.desc())
      .where(sql`status = 'published'`),
    index('courses_best_rated')
      .on(sql`(case when rating_count = 0 then 0 else rating_sum * 1000 / rating_count end) desc`, t.id.desc())
      .where(sql`status = 'published' and rating_count >= 5`),
    index('courses_updated').on(t.updatedAt.desc(), t.id.desc()),
    index('courses_subject')
      .on(t.subjectId)
      .where(sql`status = 'published'`),
    index('courses_preview_asset').on(t.previewAssetId),
    index('courses_preview_pending_asset')
      .on(t.previewPendingAssetId)
      .where(sql`preview_pending_asset_id is not null`),
    check('courses_status', sql`${t.status} in ('draft', 'published', 'closed')`),
    check('courses_price', sql`${t.priceAmount} is null or ${t.priceAmount} >= 0`),
  ],
)

/** Who teaches a course; position 0 is the main instructor. Written by teaching. The second index serves "my courses" and the instructor page. */
export const courseInstructors = pgTable(
  'course_instructors',
  {
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    position: integer('position').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.userId] }), index('course_instructors_user').on(t.userId)],
)

/** What search looks at, one row per published course. Written by catalog when a course is published, changed or closed. A GIN index (custom migration) serves words. */
export const courseSearch = pgTable('course_search', {
  courseId: uuid('course_id')
    .primaryKey()
    .references(() => courses.id, { onDelete: 'cascade' }),
  document: tsvector('document').notNull(),
})

/**
 * Every word that courses are called by, to correct mistyped ones. `keys` are the word and all that is left of it without one letter: two words
 * that share a key are a slip of the finger apart. Not trigrams, because pg_trgm sees no Arabic where the database's locale is C. Written by catalog; words
 * of closed courses may stay.
 */
export const searchWords = pgTable(
  'search_words',
  {
    word: text('word').primaryKey(),
    keys: text('keys').array().notNull(),
  },
  (t) => [index('search_words_keys').using('gin', t.keys)],
)

/** Parts of a course in order. Written by teaching. */
export const sections = pgTable(
  'sections',
  {
    id: id(),
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    title: text('title').notNull(),
  },
  (t) => [index('sections_course').on(t.courseId, t.position)],
)

/** Lessons in order. Written by teaching; media_state and duration by the media events. `lessons_asset` serves those events. */
export const lessons = pgTable(
  'lessons',
  {
    id: id(),
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    kind: text('kind').$type<LessonKind>().notNull(),
    title: text('title').notNull(),
    /** Markdown of a text lesson. */
    body: text('body'),
    assetId: uuid('asset_id'),
    mediaState: text('media_state').$type<MediaState>().notNull().default('none'),
    /** An upload that takes over when it is ready; until then the one before stays playable. */
    pendingAssetId: uuid('pending_asset_id'),
    /** Read from the file by the server; for text, reading time. */
    durationSeconds: integer('duration_seconds').notNull().default(0),
    /** Visible to guests. */
    isPreview: boolean('is_preview').notNull().default(false),
  },
  (t) => [
    index('lessons_section').on(t.sectionId, t.position),
    index('lessons_course').on(t.courseId),
    index('lessons_asset').on(t.assetId),
    index('lessons_pending_asset')
      .on(t.pendingAssetId)
      .where(sql`pending_asset_id is not null`),
  ],
)

/** One rating and text per enrolled person and course (L8). Written by learning. The index serves the course page, newest first. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    rating: integer('rating').notNull(),
    text: text('text').notNull().default(''),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('reviews_course_user').on(t.courseId, t.userId),
    index('reviews_course').on(t.courseId, t.createdAt.desc(), t.id.desc()),
    check('reviews_rating', sql`${t.rating} between 1 and 5`),
  ],
)
