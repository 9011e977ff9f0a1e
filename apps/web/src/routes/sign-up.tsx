import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { RadioGroup } from '@lectern/ui/choice'
import { PasswordField, Select, TextField } from '@lectern/ui/text-field'
import { createFileRoute, Link, useNavigate, useRouter } from '@tanstack/react-router'
import { useRef } from 'react'

import { requireGuest } from '../api/guard.ts'
import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { FormProblems } from '../components/forms/form-problems.tsx'
import { textOf } from '../components/forms/form-values.ts'
import { useProblems } from '../components/forms/use-problems.ts'
import { countryOptions } from '../lib/countries.ts'
import { parseNext } from '../lib/next-search.ts'
import { pageHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/sign-up')({
  validateSearch: parseNext,
  beforeLoad: requireGuest,
  loader: ({ context }) => ({ countries: countryOptions(context.locale) }),
  head: () => pageHead({ title: m.account_sign_up_title() }),
  component: SignUp,
})

const FIELDS = ['name', 'email', 'username', 'password', 'country', 'gender'] as const

function SignUp() {
  const form = useRef<HTMLFormElement>(null)
  const search = Route.useSearch()
  const { countries } = Route.useLoaderData()
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
  const problems = useProblems(form, signUp.failure, FIELDS)
  const labels = {
    name: m.account_name(),
    username: m.account_username(),
    email: m.account_email(),
    password: m.account_password(),
    country: m.account_country(),
    gender: m.account_gender(),
  }

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
      <form
        ref={form}
        method="post"
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void signUp.start(new FormData(event.currentTarget))
        }}
      >
        <FormProblems problems={problems} labels={labels} />
        <TextField name="name" label={labels.name} hint={m.account_name_hint()} autoComplete="name" error={problems.of('name')} required />
        <TextField name="email" type="email" label={labels.email} autoComplete="email" error={problems.of('email')} required />
        <TextField
          name="username"
          label={labels.username}
          hint={m.account_username_hint()}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          error={problems.of('username')}
          required
        />
        <PasswordField
          name="password"
          label={labels.password}
          hint={m.account_password_hint()}
          autoComplete="new-password"
          error={problems.of('password')}
          required
        />
        <Select
          name="country"
          label={labels.country}
          hint={m.account_country_hint()}
          placeholder={m.common_choose()}
          options={countries}
          autoComplete="country"
          defaultValue=""
          error={problems.of('country')}
          required
        />
        <RadioGroup
          name="gender"
          legend={`${labels.gender} (${m.common_optional()})`}
          defaultValue=""
          options={[
            { value: 'female', label: m.account_gender_female() },
            { value: 'male', label: m.account_gender_male() },
            { value: '', label: m.account_gender_unsaid() },
          ]}
          error={problems.of('gender')}
        />
        <p className="text-sm text-muted">
          {m.account_sign_up_policy()}{' '}
          <Link to="/policies/payment" className="link">
            {m.account_policy_payment()}
          </Link>
        </p>
        <Button type="submit" kind="primary" size="lg" busy={signUp.pending}>
          {m.account_sign_up_submit()}
        </Button>
      </form>
    </AuthPage>
  )
}
