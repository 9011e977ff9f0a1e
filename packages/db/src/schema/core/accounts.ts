import type { Locale } from '@lectern/kernel/locale'
import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { bytea, citext, createdAt, currency, id, moment } from '../../columns.ts'
import type { ApplicationState, ExportState, PolicyKind, Role } from '../../values.ts'

/** The one state that an account is in, as an SQL expression on its own columns; indexed in these words. */
export const USER_STATE = `(case when erased_at is not null then 'erased' when suspended_at is not null then 'suspended'
  when deletion_due_at is not null then 'leaving' when email_verified_at is null then 'unverified' else 'active' end)`

/**
 * Everybody with an account. Written by accounts and staff. Unique indexes serve log-in by username or e-mail; `users_created_at` and `users_name`
 * serve the console's list in its two orders, `users_role` and `users_state` narrow it, `users_search` finds what is typed there, `users_deletion_due`
 * serves the job that erases. Rows are never removed: an erased account keeps its id as the pseudonym of what it bought.
 */
export const users = pgTable(
  'users',
  {
    id: id(),
    username: citext('username').notNull(),
    email: citext('email').notNull(),
    emailVerifiedAt: moment('email_verified_at'),
    /** argon2id in PHC format. */
    passwordHash: text('password_hash').notNull(),
    role: text('role').$type<Role>().notNull().default('trainee'),
    name: text('name').notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text('country').notNull(),
    gender: text('gender').$type<'female' | 'male'>(),
    locale: text('locale').$type<Locale>().notNull().default('en'),
    currency: currency('currency'),
    title: text('title'),
    biography: text('biography'),
    socialLinks: jsonb('social_links').$type<{ label: string; url: string }[]>().notNull().default([]),
    /** The picture in user_pictures, named by its content; null for none. */
    pictureHash: text('picture_hash'),
    suspendedAt: moment('suspended_at'),
    /** When the account will be erased, if its owner asked for that and hasn't changed their mind (A7). */
    deletionDueAt: moment('deletion_due_at'),
    /** Everything personal is gone; nobody can log in. */
    erasedAt: moment('erased_at'),
    /**
     * Every run of three letters in name, username and e-mail, in search's spelling: any script can be searched by a part. Two spaces stand before each word,
     * so that one or two letters find the words that begin with them.
     */
    searchGrams: text('search_grams')
      .array()
      .notNull()
      .generatedAlwaysAs(sql`lectern_grams('  ' || regexp_replace(name || ' ' || username::text || ' ' || email::text, '\\s+', '  ', 'g'))`),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('users_username').on(t.username),
    uniqueIndex('users_email').on(t.email),
    index('users_created_at').on(t.createdAt, t.id),
    index('users_name').on(sql`lectern_normalise(name)`, t.id),
    index('users_role').on(t.role, t.createdAt, t.id),
    index('users_state').on(sql.raw(USER_STATE), t.createdAt, t.id),
    index('users_search').using('gin', t.searchGrams),
    index('users_deletion_due')
      .on(t.deletionDueAt)
      .where(sql`deletion_due_at is not null and erased_at is null`),
    check('users_role', sql`${t.role} in ('trainee', 'corporate_trainee', 'instructor', 'admin')`),
  ],
)

/** Pictures of people, made small and re-encoded by the server. Written by accounts; served by hash (`user_pictures_hash`), so an address never changes its content. */
export const userPictures = pgTable(
  'user_pictures',
  {
    userId: uuid('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    hash: text('hash').notNull(),
    /** WebP. */
    bytes: bytea('bytes').notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('user_pictures_hash').on(t.hash)],
)

/**
 * An admin who looks at the site as somebody else (A8). Written by auth. It begins with a single-use link (`token_hash`, cleared by its use) and ends
 * after 30 minutes, by the button, or with the admin's own rights. Rows stay as a record. `viewings_admin` ends those of an admin who loses them.
 */
export const viewings = pgTable(
  'viewings',
  {
    id: id(),
    adminId: uuid('admin_id')
      .notNull()
      .references(() => users.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    reason: text('reason').notNull(),
    tokenHash: text('token_hash'),
    /** Of the link until it is used, then of the viewing. */
    expiresAt: moment('expires_at').notNull(),
    startedAt: moment('started_at'),
    endedAt: moment('ended_at'),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('viewings_token').on(t.tokenHash), index('viewings_admin').on(t.adminId)],
)

/**
 * Live log-ins. Written by auth only. The id is sha256 of the token in the cookie, so a leaked table opens nothing. `sessions_user` serves "log out
 * everywhere". A trigger tells every server of a row that is gone, so that none goes on with it.
 */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment('expires_at').notNull(),
    ip: text('ip'),
    userAgent: text('user_agent'),
    /** Set when an admin looks at the site as the user. */
    viewingId: uuid('viewing_id').references(() => viewings.id),
    createdAt: createdAt(),
  },
  (t) => [
    index('sessions_user').on(t.userId),
    index('sessions_viewing')
      .on(t.viewingId)
      .where(sql`viewing_id is not null`),
  ],
)

/**
 * Who was here on which UTC day: logged in, or learned. Written by triggers on sessions and enrolments alone, and counted by the console's dashboard, for which
 * neither of these will do: they keep only the last time. `active_days_user` serves what is told and erased of somebody.
 */
export const activeDays = pgTable(
  'active_days',
  {
    day: date('day').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.day, t.userId] }), index('active_days_user').on(t.userId)],
)

/** The one live e-mail code of a user (A1): hashed, counted, expiring. `email` is the address it confirms: their own, or the one they want to change to (A4). Written by accounts. */
export const emailCodes = pgTable('email_codes', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  email: citext('email').notNull(),
  codeHash: text('code_hash').notNull(),
  triesLeft: integer('tries_left').notNull(),
  expiresAt: moment('expires_at').notNull(),
  createdAt: createdAt(),
})

/** Single-use reset links (A3), stored hashed. Written by accounts. */
export const passwordResets = pgTable(
  'password_resets',
  {
    tokenHash: text('token_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    createdAt: createdAt(),
  },
  (t) => [index('password_resets_user').on(t.userId)],
)

/** Personal API tokens (A9), stored as sha256. Written by accounts; auth reads by hash (`api_tokens_hash`). */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull(),
    scopes: text('scopes').array().notNull(),
    expiresAt: moment('expires_at').notNull(),
    lastUsedAt: moment('last_used_at'),
    revokedAt: moment('revoked_at'),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('api_tokens_hash').on(t.tokenHash), index('api_tokens_user').on(t.userId)],
)

/** Texts that people accept, by version (A5). Written by staff; never changed after publication. */
export const policies = pgTable(
  'policies',
  {
    kind: text('kind').$type<PolicyKind>().notNull(),
    version: integer('version').notNull(),
    bodyEn: text('body_en').notNull(),
    bodyAr: text('body_ar').notNull(),
    /** Parts per ten thousand that the platform keeps; only the contract has one (M5). */
    platformShareBasisPoints: integer('platform_share_basis_points'),
    inForce: boolean('in_force').notNull().default(true),
    /** What this version changes, in a line, for staff. */
    changeNote: text('change_note'),
    /** The admin who published it; null for what came with the product. */
    publishedBy: uuid('published_by').references(() => users.id),
    publishedAt: moment('published_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.version] })],
)

/** Who accepted which version and when. Written by accounts; rows are never removed. */
export const policyAcceptances = pgTable(
  'policy_acceptances',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<PolicyKind>().notNull(),
    version: integer('version').notNull(),
    acceptedAt: moment('accepted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.kind, t.version] })],
)

/**
 * Trainees who want to teach (A6). Written by accounts (asked) and staff (decided). One may be open at a time (`instructor_applications_open`);
 * `instructor_applications_queue` serves the console's queue, `instructor_applications_user` a person's own.
 */
export const instructorApplications = pgTable(
  'instructor_applications',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    state: text('state').$type<ApplicationState>().notNull().default('pending'),
    /** What they would teach, and why they can. */
    subject: text('subject').notNull(),
    motivation: text('motivation').notNull(),
    sampleUrl: text('sample_url'),
    /** What staff told the person with the decision. */
    answer: text('answer'),
    decidedBy: uuid('decided_by').references(() => users.id),
    decidedAt: moment('decided_at'),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('instructor_applications_open')
      .on(t.userId)
      .where(sql`state = 'pending'`),
    index('instructor_applications_queue').on(t.state, t.createdAt, t.id),
    index('instructor_applications_user').on(t.userId, t.createdAt.desc()),
    check('instructor_applications_state', sql`${t.state} in ('pending', 'approved', 'rejected')`),
  ],
)

/**
 * "Everything you hold about me" (A7): made by a job, downloadable for seven days, then removed by another. Written by accounts and the worker.
 * `data_exports_user` serves a person's latest one, `data_exports_expiry` the removal.
 */
export const dataExports = pgTable(
  'data_exports',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    state: text('state').$type<ExportState>().notNull().default('waiting'),
    /** Parts written and parts in all. */
    doneParts: integer('done_parts').notNull().default(0),
    totalParts: integer('total_parts').notNull(),
    /** The ZIP; it stays in this partition so that personal data doesn't go to anybody else. */
    archive: bytea('archive'),
    archiveBytes: integer('archive_bytes'),
    readyAt: moment('ready_at'),
    expiresAt: moment('expires_at'),
    createdAt: createdAt(),
  },
  (t) => [
    index('data_exports_user').on(t.userId, t.createdAt.desc()),
    index('data_exports_expiry')
      .on(t.expiresAt)
      .where(sql`archive is not null`),
    check('data_exports_state', sql`${t.state} in ('waiting', 'running', 'ready', 'failed', 'expired')`),
  ],
)
