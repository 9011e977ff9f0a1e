import { sql } from 'drizzle-orm'
import { bigserial, check, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { createdAt, currency, id, minorUnits, moment } from '../../columns.ts'
import type { LedgerAccountKind, OrderStatus } from '../../values.ts'
import { users } from './accounts.ts'
import { courses } from './courses.ts'

/**
 * A purchase. Written by payments; a card order becomes paid only by a verified webhook (M2). Unique (user, idempotency key) makes a
 * repeated checkout the same order. `orders_user` serves "my orders", `orders_created` and `orders_paid` the console, `orders_session` the webhook,
 * `orders_awaiting` the job that closes orders whose page ran out.
 */
export const orders = pgTable(
  'orders',
  {
    id: id(),
    /** Human number, shown as L-000123. */
    number: bigserial('number', { mode: 'number' }).notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    status: text('status').$type<OrderStatus>().notNull(),
    currency: currency('currency').notNull(),
    totalAmount: minorUnits('total_amount').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    /** sha256 of the request that the key was first used with. */
    requestHash: text('request_hash').notNull(),
    checkoutSessionId: text('checkout_session_id'),
    checkoutUrl: text('checkout_url'),
    paymentId: text('payment_id'),
    lastDeclineCode: text('last_decline_code'),
    expiresAt: moment('expires_at'),
    paidAt: moment('paid_at'),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('orders_number').on(t.number),
    uniqueIndex('orders_idempotency').on(t.userId, t.idempotencyKey),
    uniqueIndex('orders_session').on(t.checkoutSessionId),
    index('orders_user').on(t.userId, t.createdAt.desc()),
    index('orders_created').on(t.createdAt.desc(), t.id.desc()),
    index('orders_paid').on(t.paidAt),
    index('orders_awaiting')
      .on(t.expiresAt)
      .where(sql`status = 'awaiting_payment'`),
    check('orders_status', sql`${t.status} in ('awaiting_payment', 'paid', 'expired', 'failed', 'partly_refunded', 'refunded')`),
    check('orders_total', sql`${t.totalAmount} >= 0`),
  ],
)

/** One course of an order at the price fixed when it was made. Written by payments. */
export const orderLines = pgTable(
  'order_lines',
  {
    id: id(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id),
    /** As it was called when it was bought. */
    title: text('title').notNull(),
    amount: minorUnits('amount').notNull(),
  },
  (t) => [index('order_lines_order').on(t.orderId), index('order_lines_course').on(t.courseId)],
)

/** Where money can be: one account per kind, owner and currency. Written by payments. */
export const ledgerAccounts = pgTable(
  'ledger_accounts',
  {
    id: id(),
    kind: text('kind').$type<LedgerAccountKind>().notNull(),
    ownerId: uuid('owner_id').references(() => users.id),
    currency: currency('currency').notNull(),
  },
  (t) => [uniqueIndex('ledger_accounts_identity').on(t.kind, sql`coalesce(${t.ownerId}, '00000000-0000-0000-0000-000000000000')`, t.currency)],
)

/** One movement of money. `cause` names what made it (e.g. `order_paid:<order id>`) and is unique, so nothing is booked twice (M4). */
export const ledgerTransactions = pgTable(
  'ledger_transactions',
  {
    id: id(),
    cause: text('cause').notNull(),
    orderId: uuid('order_id').references(() => orders.id),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('ledger_transactions_cause').on(t.cause), index('ledger_transactions_order').on(t.orderId)],
)

/**
 * Double-entry postings in minor units: debit positive, credit negative. A deferred trigger demands that each transaction's postings
 * sum to 0 per currency; others refuse update, delete and truncate (custom migration). Written by payments only.
 */
export const postings = pgTable(
  'postings',
  {
    id: id(),
    transactionId: uuid('transaction_id')
      .notNull()
      .references(() => ledgerTransactions.id),
    accountId: uuid('account_id')
      .notNull()
      .references(() => ledgerAccounts.id),
    orderLineId: uuid('order_line_id').references(() => orderLines.id),
    amount: minorUnits('amount').notNull(),
    currency: currency('currency').notNull(),
  },
  (t) => [index('postings_transaction').on(t.transactionId), index('postings_account').on(t.accountId), check('postings_not_zero', sql`${t.amount} <> 0`)],
)

/** Deliveries from the card processor, stored when verified and applied once by the worker, in any order (M4). Written by the webhook route; `applied_at` by the worker. */
export const webhookEvents = pgTable(
  'webhook_events',
  {
    /** The processor's event id. */
    id: text('id').primaryKey(),
    type: text('type').notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    receivedAt: moment('received_at').notNull().defaultNow(),
    appliedAt: moment('applied_at'),
  },
  (t) => [
    index('webhook_events_waiting')
      .on(t.receivedAt)
      .where(sql`applied_at is null`),
    index('webhook_events_order').on(sql`(payload ->> 'orderId')`),
  ],
)
