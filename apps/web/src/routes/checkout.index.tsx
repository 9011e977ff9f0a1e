import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { EmptyState } from '@lectern/ui/states'
import { createFileRoute, Link, redirect } from '@tanstack/react-router'

import { loadPolicy } from '../api/policy.ts'
import { CheckoutForm } from '../components/checkout/checkout-form.tsx'
import { pageHead } from '../lib/page-head.ts'
import { firstParam } from '../lib/search-params.ts'

export const Route = createFileRoute('/checkout/')({
  validateSearch: (raw: Record<string, unknown>): { course?: string } => {
    const course = firstParam(raw, 'course')
    return course === undefined ? {} : { course }
  },
  beforeLoad: async ({ context, location }) => {
    // Whoever comes to buy without an account is most often new here.
    if ((await context.session.me()) === null) throw redirect({ to: '/sign-up', search: { next: location.pathname + location.searchStr } })
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps: { course } }) => {
    if (course === undefined) return null
    const [quote, policy] = await Promise.all([context.api.payments.quote.query({ courseIds: [course] }), loadPolicy(context, 'payment_and_refund')])
    return { courseId: course, quote, policy }
  },
  // A price is never shown from memory.
  staleTime: 0,
  gcTime: 0,
  head: () => pageHead({ title: m.checkout_title(), indexed: false }),
  component: Checkout,
})

function Checkout() {
  const data = Route.useLoaderData()
  return (
    <div className="page grid gap-8 py-10 sm:py-14">
      <h1 className="display text-3xl">{m.checkout_title()}</h1>
      {data === null ? (
        <EmptyState
          title={m.checkout_nothing()}
          action={
            <Link to="/courses" className={buttonClasses('primary')}>
              {m.checkout_find_course()}
            </Link>
          }
        >
          {m.checkout_nothing_text()}
        </EmptyState>
      ) : (
        <CheckoutForm key={data.courseId} {...data} />
      )}
    </div>
  )
}
