import { failureOf } from '@lectern/client/failure'
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
    try {
      const [quote, policy] = await Promise.all([context.api.payments.quote.query({ courseIds: [course] }), loadPolicy(context, 'payment_and_refund')])
      return { courseId: course, quote, policy }
    } catch (error) {
      // Not a fault of the page: a link to it is often opened again after the payment.
      if (failureOf(error).reason === 'already_owned') return 'owned'
      throw error
    }
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
      ) : data === 'owned' ? (
        <EmptyState
          title={m.course_owned()}
          action={
            <Link to="/learn" className={buttonClasses('primary')}>
              {m.learning_title()}
            </Link>
          }
        >
          {m.error_already_owned()}
        </EmptyState>
      ) : (
        <CheckoutForm key={data.courseId} {...data} />
      )}
    </div>
  )
}
