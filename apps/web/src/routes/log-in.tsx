import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { PasswordField, TextField } from '@lectern/ui/text-field'
import { createFileRoute, Link } from '@tanstack/react-router'

import { requireGuest } from '../api/guard.ts'
import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { useSignedIn } from '../api/use-sign-in.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { ActionForm } from '../components/forms/action-form.tsx'
import { textOf } from '../components/forms/form-values.ts'
import { parseNext } from '../lib/next-search.ts'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/log-in')({
  validateSearch: parseNext,
  beforeLoad: requireGuest,
  loader: () => ({ title: m.account_log_in_title() }),
  head: titledHead,
  component: LogIn,
})

function LogIn() {
  const search = Route.useSearch()
  const { api } = useServices()
  const { returning } = useSignedIn()
  const logIn = useAction(
    (data: FormData) => api.accounts.logIn.mutate({ identifier: textOf(data, 'identifier'), password: textOf(data, 'password') }),
    (me) => returning(me, search.next),
  )
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
      <ActionForm action={logIn} labels={labels}>
        {(error) => (
          <>
            <TextField
              name="identifier"
              label={labels.identifier}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              dir="ltr"
              error={error('identifier')}
              required
            />
            <PasswordField name="password" label={labels.password} autoComplete="current-password" error={error('password')} required />
            <Button type="submit" kind="primary" size="lg" busy={logIn.pending}>
              {m.account_log_in_submit()}
            </Button>
            <Link to="/forgot-password" className="link justify-self-start text-sm">
              {m.account_forgot()}
            </Link>
          </>
        )}
      </ActionForm>
    </AuthPage>
  )
}
