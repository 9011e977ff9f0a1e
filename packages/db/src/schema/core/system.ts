import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'

import { citext, createdAt, id, moment } from '../../columns.ts'
import { users } from './accounts.ts'

/** First answers of mutations by idempotency key (M4), written in the transaction of the work itself and replayed afterwards. Old rows are removed by a job (`idempotency_keys_age`). */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    actorId: uuid('actor_id').notNull(),
    key: text('key').notNull(),
    procedure: text('procedure').notNull(),
    requestHash: text('request_hash').notNull(),
    response: jsonb('response').notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.key] }), index('idempotency_keys_age').on(t.createdAt)],
)

/**
 * Every message we promised to send; written in the transaction of what it tells of, `sent_at` by the worker after the transport took it. `user_id` is whose
 * account it is about, whatever address it goes to: `mails_user` finds what has to be exported and erased with them.
 */
export const mails = pgTable(
  'mails',
  {
    id: id(),
    userId: uuid('user_id').references(() => users.id),
    recipient: citext('recipient').notNull(),
    template: text('template').notNull(),
    createdAt: createdAt(),
    sentAt: moment('sent_at'),
  },
  (t) => [index('mails_created').on(t.createdAt), index('mails_user').on(t.userId, t.createdAt)],
)

/** Events from the other partition that were applied here; makes applying them idempotent. Written by the worker. */
export const appliedEvents = pgTable('applied_events', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  appliedAt: createdAt(),
})
