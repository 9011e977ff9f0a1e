import type { OrderStatus } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import { sql } from 'drizzle-orm'

import { orderNumber } from '../payments/public.ts'
import type { OrderRow } from './contract.ts'
import { iso, isoOrNull } from './pages.ts'

/** What lists show of an order `o` with its buyer `u`. */
export const ORDER_COLUMNS = sql`o.id, o.number, o.user_id, u.name as buyer_name, u.email as buyer_email, o.status, o.total_amount, o.currency, o.created_at, o.paid_at,
  array(select ol.title from order_lines ol where ol.order_id = o.id order by ol.id) as course_titles`

export interface OrderColumns extends Record<string, unknown> {
  id: string
  number: string
  user_id: string
  buyer_name: string
  buyer_email: string
  status: OrderStatus
  total_amount: string
  currency: Currency
  created_at: string
  paid_at: string | null
  course_titles: string[]
}

export function toOrderRow(row: OrderColumns): OrderRow {
  return {
    id: row.id,
    number: orderNumber(Number(row.number)),
    buyer: { id: row.user_id, name: row.buyer_name, email: row.buyer_email },
    status: row.status,
    total: { amount: row.total_amount, currency: row.currency },
    courseTitles: row.course_titles,
    createdAt: iso(row.created_at),
    paidAt: isoOrNull(row.paid_at),
  }
}
