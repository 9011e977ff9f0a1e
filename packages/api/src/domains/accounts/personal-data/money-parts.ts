import { ledgerAccounts, ledgerTransactions, orderLines, orders, postings } from '@lectern/db/core/payments'
import { money, toWire } from '@lectern/kernel/money'
import { asc, eq } from 'drizzle-orm'

import { orderNumber } from '../../payments/public.ts'
import type { ExportPart } from './part.ts'

/** What somebody bought and earned. */
export const MONEY_PARTS = {
  orders: {
    file: 'orders.json',
    about: { en: 'Your orders with their lines. Amounts are in the smallest unit of their currency.', ar: 'طلباتك وبنودها. المبالغ بأصغر وحدة من عملتها.' },
    async read({ core }, { id }) {
      const rows = await core
        .select({
          id: orders.id,
          number: orders.number,
          status: orders.status,
          totalAmount: orders.totalAmount,
          currency: orders.currency,
          createdAt: orders.createdAt,
          paidAt: orders.paidAt,
        })
        .from(orders)
        .where(eq(orders.userId, id))
        .orderBy(asc(orders.number))
      const lines = await core
        .select({ orderId: orderLines.orderId, title: orderLines.title, amount: orderLines.amount })
        .from(orderLines)
        .innerJoin(orders, eq(orders.id, orderLines.orderId))
        .where(eq(orders.userId, id))
      const linesOf = Map.groupBy(lines, (line) => line.orderId)
      return rows.map(({ id: orderId, number, totalAmount, currency, ...row }) => ({
        number: orderNumber(number),
        ...row,
        total: toWire(money(totalAmount, currency)),
        lines: (linesOf.get(orderId) ?? []).map(({ title, amount }) => ({ title, amount: toWire(money(amount, currency)) })),
      }))
    },
  },
  ledger: {
    file: 'ledger.json',
    about: {
      en: 'What our books say about you: every movement on your accounts; a minus is owed to you. Amounts are in the smallest unit of their currency.',
      ar: 'ما في دفاترنا عنك: كل حركة على حساباتك؛ والسالب مستحق لك. المبالغ بأصغر وحدة من عملتها.',
    },
    async read({ core }, { id }) {
      const rows = await core
        .select({
          account: ledgerAccounts.kind,
          amount: postings.amount,
          currency: postings.currency,
          cause: ledgerTransactions.cause,
          at: ledgerTransactions.createdAt,
        })
        .from(postings)
        .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, postings.accountId))
        .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, postings.transactionId))
        .where(eq(ledgerAccounts.ownerId, id))
        .orderBy(asc(ledgerTransactions.createdAt))
      return rows.map(({ amount, currency, ...row }) => ({ ...row, amount: toWire(money(amount, currency)) }))
    },
  },
} as const satisfies Record<string, ExportPart>
