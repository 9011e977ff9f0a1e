import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { createdAt, id, int4multirange, moment } from '../../columns.ts'
import type { GrantSource } from '../../values.ts'
import { users } from './accounts.ts'
import { courses, lessons } from './courses.ts'

/**
 * A person's place in a course; it is open while any grant is live. Written by learning. `enrolments_user` serves "my courses"; `enrolments_created`
 * the console's dashboard. A trigger writes the days of `last_active_at` to active_days.
 */
export const enrolments = pgTable(
  'enrolments',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id),
    /** Finished items; the course's count of items is the denominator (L3). */
    finishedItems: integer('finished_items').notNull().default(0),
    lastLessonId: uuid('last_lesson_id'),
    lastActiveAt: moment('last_active_at'),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('enrolments_user_course').on(t.userId, t.courseId),
    index('enrolments_course').on(t.courseId),
    index('enrolments_user').on(t.userId, t.lastActiveAt.desc()),
    index('enrolments_created').on(t.createdAt),
  ],
)

/** One reason why somebody may open a course. Written by learning; ended, never removed. (source, source_id) makes granting idempotent. */
export const grants = pgTable(
  'grants',
  {
    id: id(),
    enrolmentId: uuid('enrolment_id')
      .notNull()
      .references(() => enrolments.id),
    source: text('source').$type<GrantSource>().notNull(),
    /** The order line, seat, … that it comes from; for a free course, the enrolment itself. */
    sourceId: uuid('source_id').notNull(),
    grantedAt: moment('granted_at').notNull(),
    endedAt: moment('ended_at'),
    endedReason: text('ended_reason'),
  },
  (t) => [
    uniqueIndex('grants_source').on(t.source, t.sourceId),
    index('grants_live')
      .on(t.enrolmentId)
      .where(sql`ended_at is null`),
    check('grants_source_known', sql`${t.source} in ('order_line', 'seat', 'gift', 'staff', 'free')`),
  ],
)

/** How much of a lesson somebody watched or read. Written by learning.recordWatch; `watched` only grows. */
export const lessonProgress = pgTable(
  'lesson_progress',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    lessonId: uuid('lesson_id')
      .notNull()
      .references(() => lessons.id, { onDelete: 'cascade' }),
    courseId: uuid('course_id').notNull(),
    watched: int4multirange('watched').notNull().default('{}'),
    /** Where to resume, seconds. */
    positionSeconds: integer('position_seconds').notNull().default(0),
    completedAt: moment('completed_at'),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.lessonId] }), index('lesson_progress_course').on(t.userId, t.courseId)],
)
