import { m } from '@lectern/i18n/messages'
import { Badge, type BadgeTone } from '@lectern/ui/badge'

import type { OrderStatus } from '../filters/orders.ts'

const WORDS = {
  awaiting_payment: { tone: 'saffron', say: () => m.admin_order_status_awaiting_payment() },
  paid: { tone: 'leaf', say: () => m.admin_order_status_paid() },
  partly_refunded: { tone: 'lapis', say: () => m.admin_order_status_partly_refunded() },
  refunded: { tone: 'lapis', say: () => m.admin_order_status_refunded() },
  expired: { tone: 'neutral', say: () => m.admin_order_status_expired() },
  failed: { tone: 'carmine', say: () => m.admin_order_status_failed() },
} as const satisfies Record<OrderStatus, { tone: BadgeTone; say: () => string }>

export function orderStatusName(status: OrderStatus): string {
  return WORDS[status].say()
}

export function OrderStatusBadge({ status }: { status: OrderStatus }) {
  return <Badge tone={WORDS[status].tone}>{WORDS[status].say()}</Badge>
}
