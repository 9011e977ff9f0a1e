import { m } from '@lectern/i18n/messages'
import { createFileRoute, redirect } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { OrderOutcome } from '../components/checkout/order-outcome.tsx'
import { titledHead } from '../lib/page-head.ts'
import { firstParam } from '../lib/search-params.ts'

export const Route = createFileRoute('/checkout/result')({
  validateSearch: (raw: Record<string, unknown>): { order?: string; cancelled?: '1' } => {
    const order = firstParam(raw, 'order')
    return { ...(order === undefined ? {} : { order }), ...(firstParam(raw, 'cancelled') === '1' ? { cancelled: '1' } : {}) }
  },
  beforeLoad: requirePerson,
  loaderDeps: ({ search: { order } }) => ({ order }),
  loader: async ({ context: { api }, deps: { order } }) => {
    if (order === undefined) throw redirect({ to: '/orders' })
    return { title: m.checkout_result_title(), order: await api.payments.order.query({ orderId: order }) }
  },
  staleTime: 0,
  gcTime: 0,
  head: titledHead,
  component: Result,
})

function Result() {
  const { order } = Route.useLoaderData()
  const { cancelled } = Route.useSearch()
  return <OrderOutcome key={order.id} first={order} cancelled={cancelled === '1'} />
}
