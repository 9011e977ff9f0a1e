import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { PasswordField } from '@lectern/ui/text-field'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'

import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { FormProblems } from '../components/forms/form-problems.tsx'
import { textOf } from '../components/forms/form-values.ts'
import { useProblems } from '../components/forms/use-problems.ts'
import { pageHead } from '../lib/page-head.ts'
import { firstParam } from '../lib/search-params.ts'

export const Route = createFileRoute('/reset-password')({
  validateSearch: (raw: Record<string, unknown>): { token?: string } => {
    const token = firstParam(raw, 'token')
    return token === undefined ? {} : { token }
  },
  head: () => ({ meta: [...pageHead({ title: m.account_reset_title(), indexed: false }).meta, { name: 'referrer', content: 'no-referrer' }] }),
  component: ResetPassword,
})

function ResetPassword() {
  const form = useRef<HTMLFormElement>(null)
  const { token = '' } = Route.useSearch()
  const { api, session } = useServices()
  const [done, setDone] = useState(false)
  const reset = useAction(
    (password: string) => api.accounts.resetPassword.mutate({ token, password }),
    () => {
      session.forget()
      setDone(true)
    },
  )
  const problems = useProblems(form, reset.failure, ['password'])
  const labels = { password: m.account_password_new() }
  const spent = reset.failure !== null && [reset.failure.reason, ...reset.failure.fields.map(({ reason }) => reason)].includes('bad_token')

  if (done) {
    return (
      <AuthPage title={m.account_reset_done()}>
        <Link to="/log-in" className={buttonClasses('primary', 'lg', 'justify-self-start')}>
          {m.account_log_in_title()}
        </Link>
      </AuthPage>
    )
  }
  return (
    <AuthPage title={m.account_reset_title()} intro={m.account_reset_text()}>
      <form
        ref={form}
        method="post"
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void reset.start(textOf(new FormData(event.currentTarget), 'password'))
        }}
      >
        <FormProblems problems={problems} labels={labels} />
        {spent && (
          <Link to="/forgot-password" className="link justify-self-start">
            {m.account_reset_ask_again()}
          </Link>
        )}
        <PasswordField
          name="password"
          label={labels.password}
          hint={m.account_password_hint()}
          autoComplete="new-password"
          error={problems.of('password')}
          required
        />
        <Button type="submit" kind="primary" size="lg" busy={reset.pending}>
          {m.account_reset_submit()}
        </Button>
      </form>
    </AuthPage>
  )
}
