import { m } from '@lectern/i18n/messages'
import { createFileRoute } from '@tanstack/react-router'

import { loadPolicy } from '../api/policy.ts'
import { PolicyText } from '../components/account/policy-text.tsx'
import { pageHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/policies/payment')({
  loader: ({ context }) => loadPolicy(context, 'payment_and_refund'),
  head: () => pageHead({ title: m.account_policy_payment() }),
  component: PaymentPolicy,
})

function PaymentPolicy() {
  const policy = Route.useLoaderData()
  return (
    <article className="page py-12 sm:py-16">
      <h1 className="display mb-4 text-3xl">{m.account_policy_payment()}</h1>
      <PolicyText policy={policy} html={policy.html} />
    </article>
  )
}
