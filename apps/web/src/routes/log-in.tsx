import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { PasswordField, TextField } from '@lectern/ui/text-field'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useRef } from 'react'

import { requireGuest } from '../api/guard.ts'
import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { useSignedIn } from '../api/use-sign-in.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { FormProblems } from '../components/forms/form-problems.tsx'
import { textOf } from '../components/forms/form-values.ts'
import { useProblems } from '../components/forms/use-problems.ts'
import { parseNext } from '../lib/next-search.ts'
import { pageHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/log-in')({
  validateSearch: parseNext,
  beforeLoad: requireGuest,
  head: () => pageHead({ title: m.account_log_in_title(), indexed: false }),
  component: LogIn,
})

function LogIn() {
  const form = useRef<HTMLFormElement>(null)
  const search = Route.useSearch()
  const { api } = useServices()
  const { welcome } = useSignedIn()
  const logIn = useAction(
    (data: FormData) => api.accounts.logIn.mutate({ identifier: textOf(data, 'identifier'), password: textOf(data, 'password') }),
    (me) => welcome(me, search.next),
  )
  const problems = useProblems(form, logIn.failure, ['identifier', 'password'])
  const labels = { identifier: m.account_identifier(), password: m.account_password() }

  return (
    <AuthPage
      title={m.account_log_in_title()}
      intro={m.account_log_in_intro()}
      footer={
        <p>
          {m.account_no_account()}{' '}
          <Link to="/sign-up" search={search} className="link">
            {m.account_sign_up_title()}
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
          void logIn.start(new FormData(event.currentTarget))
        }}
      >
        <FormProblems problems={problems} labels={labels} />
        <TextField
          name="identifier"
          label={labels.identifier}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          error={problems.of('identifier')}
          required
        />
        <PasswordField name="password" label={labels.password} autoComplete="current-password" error={problems.of('password')} required />
        <Button type="submit" kind="primary" size="lg" busy={logIn.pending}>
          {m.account_log_in_submit()}
        </Button>
        <Link to="/forgot-password" className="link justify-self-start text-sm">
          {m.account_forgot()}
        </Link>
      </form>
    </AuthPage>
  )
}
