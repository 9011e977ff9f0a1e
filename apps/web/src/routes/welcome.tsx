import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { createFileRoute, Link, redirect } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { loadPolicy } from '../api/policy.ts'
import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { useSignedIn } from '../api/use-sign-in.ts'
import { PolicyText } from '../components/account/policy-text.tsx'
import { withoutLocale } from '../lib/locale-path.ts'
import { parseNext } from '../lib/next-search.ts'
import { titledHead } from '../lib/page-head.ts'
import { safeNext } from '../lib/safe-next.ts'

/** The step between logging in and going on, for whoever hasn't accepted the payment policy in force (A5). */
export const Route = createFileRoute('/welcome')({
  validateSearch: parseNext,
  beforeLoad: requirePerson,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps: { next } }) => {
    if (context.person.paymentPolicyAccepted) throw redirect({ href: withoutLocale(safeNext(next) ?? '/') })
    return { title: m.account_agree_title(), policy: await loadPolicy(context, 'payment_and_refund') }
  },
  head: titledHead,
  component: Welcome,
})

function Welcome() {
  const { next } = Route.useSearch()
  const { person } = Route.useRouteContext()
  const { policy } = Route.useLoaderData()
  const { api } = useServices()
  const { welcome } = useSignedIn()
  const accept = useAction(
    () => api.accounts.acceptPolicy.mutate({ version: policy.version }),
    () => welcome({ ...person, paymentPolicyAccepted: true }, next ?? '/'),
  )
  return (
    <div className="page grid justify-items-center py-10 sm:py-16">
      <div className="grid w-full max-w-measure gap-6">
        <header className="grid gap-2">
          <h1 className="display text-3xl">{m.account_agree_title()}</h1>
          <p className="text-muted">{m.account_agree_intro()}</p>
        </header>
        <section
          aria-label={m.account_policy_payment()}
          // The text scrolls by itself and has to be reached by the keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className="max-h-[55dvh] overflow-y-auto rounded-lg border border-line bg-raised px-5 py-5 sm:px-7"
        >
          <PolicyText policy={policy} html={policy.html} />
        </section>
        {accept.failure !== null && (
          <p role="alert" className="text-sm text-carmine">
            {errorMessage(accept.failure.reason, accept.failure.details)}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button kind="primary" size="lg" busy={accept.pending} onClick={() => void accept.start()}>
            {m.account_policy_accept()}
          </Button>
          <Link to={withoutLocale(safeNext(next) ?? '/')} className={buttonClasses('quiet', 'lg')}>
            {m.account_agree_later()}
          </Link>
        </div>
      </div>
    </div>
  )
}
