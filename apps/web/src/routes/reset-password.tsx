import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'

import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { NewPasswordField } from '../components/account/new-password-field.tsx'
import { ActionForm } from '../components/forms/action-form.tsx'
import { textOf } from '../components/forms/form-values.ts'
import { keyHead } from '../lib/page-head.ts'
import { params } from '../lib/search-params.ts'

/** Also where the first password of an account is chosen that somebody else made: `welcome` (A5). */
export const Route = createFileRoute('/reset-password')({
  validateSearch: (raw: Record<string, unknown>) => params(raw, ['token', 'welcome']),
  loaderDeps: ({ search }) => ({ first: search.welcome !== undefined }),
  loader: ({ deps: { first } }) => ({ first, title: first ? m.account_first_title() : m.account_reset_title() }),
  head: keyHead,
  component: ResetPassword,
})

function ResetPassword() {
  const { token = '' } = Route.useSearch()
  const { first, title } = Route.useLoaderData()
  const { api, session } = useServices()
  const [done, setDone] = useState(false)
  const reset = useAction(
    (data: FormData) => api.accounts.resetPassword.mutate({ token, password: textOf(data, 'password') }),
    () => {
      session.forget()
      setDone(true)
    },
  )
  const spent = token === '' || (reset.failure !== null && [reset.failure.reason, ...reset.failure.fields.map(({ reason }) => reason)].includes('bad_token'))
  const labels = { password: first ? m.account_password() : m.account_password_new() }

  if (done)
    return (
      <AuthPage title={first ? m.account_first_done() : m.account_reset_done()} intro={first ? m.account_first_done_text() : m.account_reset_done_text()}>
        <Link to="/log-in" className={buttonClasses('primary', 'lg', 'justify-self-start')}>
          {m.account_log_in_title()}
        </Link>
      </AuthPage>
    )
  if (spent)
    return (
      <AuthPage title={m.account_reset_spent()} intro={m.account_reset_spent_text()}>
        <Link to="/forgot-password" className={buttonClasses('primary', 'lg', 'justify-self-start')}>
          {m.account_reset_ask_again()}
        </Link>
      </AuthPage>
    )
  return (
    <AuthPage title={title} intro={first ? m.account_first_text() : m.account_reset_text()}>
      <ActionForm action={reset} labels={labels}>
        {(error) => (
          <>
            <NewPasswordField label={labels.password} error={error('password')} />
            <Button type="submit" kind="primary" size="lg" busy={reset.pending}>
              {m.account_reset_submit()}
            </Button>
          </>
        )}
      </ActionForm>
    </AuthPage>
  )
}
