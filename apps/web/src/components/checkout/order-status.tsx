import type { OrderView } from '@lectern/api/contracts/payments'
import { m } from '@lectern/i18n/messages'
import { Badge, type BadgeTone } from '@lectern/ui/badge'

const STATES = {
  awaiting_payment: { tone: 'saffron', word: () => m.checkout_status_awaiting_payment() },
  paid: { tone: 'leaf', word: () => m.checkout_status_paid() },
  expired: { tone: 'neutral', word: () => m.checkout_status_expired() },
  failed: { tone: 'carmine', word: () => m.checkout_status_failed() },
  partly_refunded: { tone: 'lapis', word: () => m.checkout_status_partly_refunded() },
  refunded: { tone: 'lapis', word: () => m.checkout_status_refunded() },
} as const satisfies Record<OrderView['status'], { tone: BadgeTone; word: () => string }>

export function OrderStatusBadge({ status }: { status: OrderView['status'] }) {
  const { tone, word } = STATES[status]
  return <Badge tone={tone}>{word()}</Badge>
}
