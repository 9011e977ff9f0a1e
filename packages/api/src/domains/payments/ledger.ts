import type { Db } from '@lectern/db/db'
import { ledgerAccounts, ledgerTransactions, postings } from '@lectern/db/core/payments'
import type { LedgerAccountKind } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import { newId } from '@lectern/kernel/ids'
import type { Money } from '@lectern/kernel/money'
import { and, eq, inArray, isNull, or } from 'drizzle-orm'

/** One side of a movement: debit positive, credit negative. */
export interface Entry {
  kind: LedgerAccountKind
  ownerId: string | null
  amount: Money
  orderLineId: string | null
}

/**
 * Books one movement of money (M3); the database refuses it at commit unless its entries sum to 0. `cause` is unique: the same movement booked
 * again fails. Entries of nothing are left out.
 */
export async function book(tx: Db, movement: { cause: string; orderId: string; currency: Currency; entries: readonly Entry[]; now: Date }): Promise<void> {
  const entries = movement.entries.filter((entry) => entry.amount.amount !== 0n)
  if (entries.length === 0) return
  const accounts = await openAccounts(tx, movement.currency, entries)
  const transactionId = newId()
  await tx.insert(ledgerTransactions).values({ id: transactionId, cause: movement.cause, orderId: movement.orderId, createdAt: movement.now })
  await tx.insert(postings).values(
    entries.map((entry) => {
      const accountId = accounts.get(nameOf(entry))
      if (accountId === undefined) throw new Error(`no ledger account ${nameOf(entry)}`)
      return { id: newId(), transactionId, accountId, orderLineId: entry.orderLineId, amount: entry.amount.amount, currency: entry.amount.currency }
    }),
  )
}

type Holder = Pick<Entry, 'kind' | 'ownerId'>

const nameOf = ({ kind, ownerId }: Holder) => `${kind}:${ownerId ?? 'lectern'}`

/** Ids of the accounts by name, made when they aren't there; always in one order, so that two bookings can't wait for each other. */
async function openAccounts(tx: Db, currency: Currency, holders: readonly Holder[]): Promise<Map<string, string>> {
  const wanted = new Map(holders.map((holder) => [nameOf(holder), holder]))
  const sorted = [...wanted.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { kind, ownerId }]) => ({ id: newId(), kind, ownerId, currency }))
  await tx.insert(ledgerAccounts).values(sorted).onConflictDoNothing()
  const owners = sorted.flatMap(({ ownerId }) => (ownerId === null ? [] : [ownerId]))
  const rows = await tx
    .select({ id: ledgerAccounts.id, kind: ledgerAccounts.kind, ownerId: ledgerAccounts.ownerId })
    .from(ledgerAccounts)
    .where(and(eq(ledgerAccounts.currency, currency), or(isNull(ledgerAccounts.ownerId), inArray(ledgerAccounts.ownerId, owners))))
  return new Map(rows.map((row) => [nameOf(row), row.id]))
}
