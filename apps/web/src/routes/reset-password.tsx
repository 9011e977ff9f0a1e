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
import { pageHead } from '../lib/page-head.ts'
import { firstParam } from '../lib/search-params.ts'

export const Route = createFileRoute('/reset-password')({
  /** `welcome`: the first password of an account that somebody else made (A5). */
  validateSearch: (raw: Record<string, unknown>): { token?: string; welcome?: string } => {
    const token = firstParam(raw, 'token')
    const welcome = firstParam(raw, 'welcome')
    return { ...(token === undefined ? {} : { token }), ...(welcome === undefined ? {} : { welcome }) }
  },
  head: ({ match }) => {
    const title = match.search.welcome === undefined ? m.account_reset_title() : m.account_first_title()
    return { meta: [...pageHead({ title, indexed: false }).meta, { name: 'referrer', content: 'no-referrer' }] }
  },
  component: ResetPassword,
})

function ResetPassword() {
  const { token = '', welcome } = Route.useSearch()
  const { api, session } = useServices()
  const [done, setDone] = useState(false)
  const reset = useAction(
    (data: FormData) => api.accounts.resetPassword.mutate({ token, password: textOf(data, 'password') }),
    () => {
      session.forget()
      setDone(true)
    },
  )
  const labels = { password: m.account_password_new() }
  const spent = token === '' || (reset.failure !== null && [reset.failure.reason, ...reset.failure.fields.map(({ reason }) => reason)].includes('bad_token'))
  const first = welcome !== undefined

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
    <AuthPage title={first ? m.account_first_title() : m.account_reset_title()} intro={first ? m.account_first_text() : m.account_reset_text()}>
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
