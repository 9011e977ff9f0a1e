import { countryOptions } from '@lectern/i18n/countries'
import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { createFileRoute, Link, useNavigate, useRouter } from '@tanstack/react-router'

import { requireGuest } from '../api/guard.ts'
import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { SignUpForm } from '../components/account/sign-up-form.tsx'
import { textOf } from '../components/forms/form-values.ts'
import { parseNext } from '../lib/next-search.ts'
import { pageHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/sign-up')({
  validateSearch: parseNext,
  beforeLoad: requireGuest,
  loader: async ({ context: { api, locale } }) => ({
    head: { title: m.account_sign_up_title() },
    countries: countryOptions(locale),
    open: (await api.accounts.signUpOpen.query()).open,
  }),
  head: ({ loaderData }) => (loaderData ? pageHead(loaderData.head) : {}),
  component: SignUp,
})

function SignUp() {
  const search = Route.useSearch()
  const { countries, open } = Route.useLoaderData()
  const { api, session, locale } = useServices()
  const router = useRouter()
  const navigate = useNavigate()
  const signUp = useAction(
    (data: FormData) => {
      const gender = textOf(data, 'gender')
      return api.accounts.signUp.mutate({
        name: textOf(data, 'name'),
        username: textOf(data, 'username'),
        email: textOf(data, 'email'),
        password: textOf(data, 'password'),
        country: textOf(data, 'country'),
        gender: gender === 'female' || gender === 'male' ? gender : null,
        locale,
      })
    },
    async (me) => {
      session.set(me)
      await navigate({ to: '/verify-email', search, replace: true })
      await router.invalidate()
    },
  )

  if (!open || signUp.failure?.reason === 'sign_up_closed')
    return (
      <AuthPage title={m.account_shut_title()} intro={m.account_shut_text()}>
        <div className="flex flex-wrap gap-3">
          <Link to="/courses" className={buttonClasses('primary')}>
            {m.catalog_browse_all()}
          </Link>
          <Link to="/log-in" search={search} className={buttonClasses()}>
            {m.account_log_in_title()}
          </Link>
        </div>
      </AuthPage>
    )
  return (
    <AuthPage
      title={m.account_sign_up_title()}
      intro={m.account_sign_up_intro()}
      footer={
        <p>
          {m.account_have_account()}{' '}
          <Link to="/log-in" search={search} className="link">
            {m.account_log_in_title()}
          </Link>
        </p>
      }
    >
      <SignUpForm action={signUp} countries={countries} />
    </AuthPage>
  )
}
