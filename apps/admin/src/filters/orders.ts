import type { OrderRow } from '@lectern/api/contracts/staff'

import { dayAfter } from '../lib/day.ts'
import { choiceParam, dayParam, idParam, wordParam } from '../lib/plain-search.ts'

/** In the order of the filter. */
export const ORDER_STATUSES = ['awaiting_payment', 'paid', 'partly_refunded', 'refunded', 'expired', 'failed'] as const satisfies readonly OrderRow['status'][]
export type OrderStatus = (typeof ORDER_STATUSES)[number]

/** What the address of the orders may say; `to` is the last day that counts. */
export interface OrdersSearch {
  q?: string | undefined
  status?: OrderStatus | undefined
  from?: string | undefined
  to?: string | undefined
  /** The order whose detail is open. */
  open?: string | undefined
}

export function readOrdersSearch(search: Record<string, unknown>): OrdersSearch {
  return {
    q: wordParam(search['q']),
    status: choiceParam(search['status'], ORDER_STATUSES),
    from: dayParam(search['from']),
    to: dayParam(search['to']),
    open: idParam(search['open']),
  }
}

/** What to ask the server for; it wants the first day that doesn't count any more. */
export function ordersFilter({ q, status, from, to }: OrdersSearch): { q: string; status: OrderStatus | null; from: string | null; to: string | null } {
  return { q: q ?? '', status: status ?? null, from: from ?? null, to: to === undefined ? null : dayAfter(to) }
}
