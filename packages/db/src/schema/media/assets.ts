import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { createdAt, id, moment } from '../../columns.ts'
import type { AssetState } from '../../values.ts'

/**
 * A video file: asked for, uploaded, probed. Written by media (request, callback) and by the worker (probe). Ids of people, courses
 * and lessons belong to the core partition and are not foreign keys here. `assets_owner` serves the instructor's library;
 * `assets_file_key` the upload callback: keys of the store are short hashes, so uniqueness is enforced here.
 */
export const assets = pgTable(
  'assets',
  {
    id: id(),
    ownerId: uuid('owner_id').notNull(),
    courseId: uuid('course_id').notNull(),
    /** The lesson that it was uploaded for; null for a course's preview. */
    lessonId: uuid('lesson_id'),
    state: text('state').$type<AssetState>().notNull().default('expected'),
    fileKey: text('file_key'),
    fileName: text('file_name').notNull(),
    /** Bytes: as claimed until uploaded, then as stored. */
    size: bigint('size', { mode: 'number' }).notNull(),
    /** Browser's last-modified time in ms; with name and size it recognises the same file after a reload. */
    lastModified: bigint('last_modified', { mode: 'number' }).notNull().default(0),
    mimeType: text('mime_type').notNull(),
    durationSeconds: integer('duration_seconds'),
    width: integer('width'),
    height: integer('height'),
    rejectedReason: text('rejected_reason'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('assets_file_key').on(t.fileKey),
    index('assets_owner').on(t.ownerId, t.createdAt.desc()),
    index('assets_course').on(t.courseId),
    check('assets_state', sql`${t.state} in ('expected', 'uploaded', 'ready', 'rejected')`),
  ],
)

/** WebVTT text by asset and language. Written by media.saveCaptions. */
export const captions = pgTable(
  'captions',
  {
    assetId: uuid('asset_id')
      .notNull()
      .references(() => assets.id, { onDelete: 'cascade' }),
    language: text('language').$type<'en' | 'ar'>().notNull(),
    vtt: text('vtt').notNull(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.assetId, t.language] })],
)

/** Who was given a signed URL of what and until when; a viewer with one goes on playing while core is away. Written by media.playback. */
export const playbackGrants = pgTable(
  'playback_grants',
  {
    id: id(),
    userId: uuid('user_id').notNull(),
    lessonId: uuid('lesson_id').notNull(),
    assetId: uuid('asset_id')
      .notNull()
      .references(() => assets.id, { onDelete: 'cascade' }),
    expiresAt: moment('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('playback_grants_user_lesson').on(t.userId, t.lessonId, t.expiresAt.desc())],
)
