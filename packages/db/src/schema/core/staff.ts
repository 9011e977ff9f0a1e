import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'

import { moment } from '../../columns.ts'
import type { AuditAction, SettingKey } from '../../values.ts'
import { users } from './accounts.ts'

/**
 * Every action of staff (S8), in the transaction of the action itself. Triggers refuse update, delete and truncate; `hash` is keyed and covers the
 * row and the hash before it, so a change by hand, a missing row and a forged one are found. Nothing personal but ids stands in it, so that an
 * erased person needs no exception. `audit_entries_subject`, `_actor` and `_action` serve the page's filters. Written by staff's `audit.ts` only.
 */
export const auditEntries = pgTable(
  'audit_entries',
  {
    /** 1, 2, 3, … without a gap. */
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => users.id),
    /** Whom the actor was looking at the site as, if so (A8). */
    asUserId: uuid('as_user_id').references(() => users.id),
    action: text('action').$type<AuditAction>().notNull(),
    /** Id or name of what it was done to; its kind is the action's first part. */
    subjectId: text('subject_id').notNull(),
    before: jsonb('before').$type<Record<string, unknown>>(),
    after: jsonb('after').$type<Record<string, unknown>>(),
    requestId: text('request_id').notNull(),
    previousHash: text('previous_hash').notNull(),
    /** HMAC-SHA-256 with the servers' secret, hexadecimal. */
    hash: text('hash').notNull(),
  },
  (t) => [
    index('audit_entries_subject').on(t.subjectId, t.seq.desc()),
    index('audit_entries_actor').on(t.actorId, t.seq.desc()),
    index('audit_entries_action').on(t.action, t.seq.desc()),
  ],
)

/** The end of the chain: one row, locked by whoever appends. Shows when entries are missing at the end. Written by staff's `audit.ts` only. */
export const auditHead = pgTable(
  'audit_head',
  {
    only: boolean('only').primaryKey().default(true),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
    /** HMAC over seq and hash, so that the end can't be moved back by hand. */
    seal: text('seal').notNull(),
  },
  (t) => [check('audit_head_only', sql`${t.only}`)],
)

/** What staff can set (S6), by version: the highest one counts, older ones are its history. A key without a row has its default in code. Written by staff. */
export const settings = pgTable(
  'settings',
  {
    key: text('key').$type<SettingKey>().notNull(),
    version: integer('version').notNull(),
    value: jsonb('value').$type<Record<string, unknown>>().notNull(),
    changedBy: uuid('changed_by')
      .notNull()
      .references(() => users.id),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.key, t.version] })],
)
