import type { Locale } from '@lectern/kernel/locale'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { citext, createdAt, currency, id, moment } from '../../columns.ts'
import type { PolicyKind, Role } from '../../values.ts'

/**
 * Everybody with an account. Written by accounts and staff. Unique indexes serve log-in by username or e-mail;
 * `users_created_at` serves the console's list, newest first.
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
    /** When an instructor accepted the contract in force (A5); the version is in policy_acceptances. */
    contractAcceptedAt: moment('contract_accepted_at'),
    suspendedAt: moment('suspended_at'),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('users_username').on(t.username),
    uniqueIndex('users_email').on(t.email),
    index('users_created_at').on(t.createdAt, t.id),
    check('users_role', sql`${t.role} in ('trainee', 'corporate_trainee', 'instructor', 'admin')`),
  ],
)

/** Live log-ins. Written by auth only. The id is sha256 of the token in the cookie, so a leaked table opens nothing. `sessions_user` serves "log out everywhere". */
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
    createdAt: createdAt(),
  },
  (t) => [index('sessions_user').on(t.userId)],
)

/** The one live e-mail code of a user (A1): hashed, counted, expiring. Written by accounts. */
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
