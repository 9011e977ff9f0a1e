import { fromWire, toDecimalString } from '@lectern/kernel/money'

import { auditInput, ordersInput, usersInput } from './contract.ts'
import { type CsvSource, csvSource } from './csv-source.ts'
import { readAudit } from './list-audit.ts'
import { readOrders } from './list-orders.ts'
import { readUsers } from './list-users.ts'

const PLACE = { cursor: true, limit: true } as const

/** What can be had as a file, by the name in its address. The columns' names don't change with the language: programs read them. */
export const CSV_LISTS: Readonly<Record<'users' | 'orders' | 'audit', CsvSource>> = {
  users: csvSource({
    procedure: 'staff.users',
    columns: ['id', 'name', 'username', 'email', 'email_verified', 'role', 'country', 'suspended', 'deletion_due_at', 'erased', 'joined_at'],
    filters: usersInput.omit(PLACE),
    read: readUsers,
    cells: (user) => [
      user.id,
      user.name,
      user.username,
      user.email,
      user.emailVerified,
      user.role,
      user.country,
      user.suspended,
      user.deletionDueAt,
      user.erased,
      user.createdAt,
    ],
  }),
  orders: csvSource({
    procedure: 'staff.orders',
    columns: ['number', 'status', 'buyer', 'email', 'total', 'currency', 'courses', 'created_at', 'paid_at'],
    filters: ordersInput.omit(PLACE),
    read: readOrders,
    cells: ({ number, status, buyer, total, courseTitles, createdAt, paidAt }) => [
      number,
      status,
      buyer.name,
      buyer.email,
      toDecimalString(fromWire(total)),
      total.currency,
      courseTitles.join('; '),
      createdAt,
      paidAt,
    ],
  }),
  audit: csvSource({
    procedure: 'staff.auditLog',
    columns: ['seq', 'at', 'actor_id', 'actor', 'as_user_id', 'as_user', 'action', 'subject_id', 'subject', 'before', 'after', 'request_id', 'hash'],
    filters: auditInput.omit(PLACE),
    read: readAudit,
    cells: (entry) => [
      entry.seq,
      entry.at,
      entry.actor.id,
      entry.actor.name,
      entry.asUser?.id ?? null,
      entry.asUser?.name ?? null,
      entry.action,
      entry.subject.id,
      entry.subject.label,
      entry.before === null ? null : JSON.stringify(entry.before),
      entry.after === null ? null : JSON.stringify(entry.after),
      entry.requestId,
      entry.hash,
    ],
  }),
}

export type CsvListName = keyof typeof CSV_LISTS

export function isCsvListName(name: string): name is CsvListName {
  return Object.hasOwn(CSV_LISTS, name)
}
