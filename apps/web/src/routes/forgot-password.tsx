import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { TextField } from '@lectern/ui/text-field'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'

import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { ActionForm } from '../components/forms/action-form.tsx'
import { textOf } from '../components/forms/form-values.ts'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/forgot-password')({
  loader: () => ({ title: m.account_forgot_title() }),
  head: titledHead,
  component: ForgotPassword,
})

function ForgotPassword() {
  const { api } = useServices()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const ask = useAction(
    async (data: FormData) => {
      const email = textOf(data, 'email').trim()
      await api.accounts.requestPasswordReset.mutate({ email })
      return email
    },
    (email) => setSentTo(email),
  )
  const labels = { email: m.account_email() }
  const back = (
    <Link to="/log-in" className="link">
      {m.account_log_in_title()}
    </Link>
  )

  if (sentTo !== null)
    return (
      <AuthPage title={m.account_forgot_sent_title()} intro={m.account_forgot_sent_text({ email: sentTo })} footer={back}>
        <p className="text-sm text-muted">{m.account_forgot_look()}</p>
        <Button className="justify-self-start" onClick={() => setSentTo(null)}>
          {m.account_forgot_again()}
        </Button>
      </AuthPage>
    )
  return (
    <AuthPage title={m.account_forgot_title()} intro={m.account_forgot_text()} footer={back}>
      <ActionForm action={ask} labels={labels}>
        {(error) => (
          <>
            <TextField name="email" type="email" label={labels.email} autoComplete="email" error={error('email')} required />
            <Button type="submit" kind="primary" size="lg" busy={ask.pending}>
              {m.account_forgot_submit()}
            </Button>
          </>
        )}
      </ActionForm>
    </AuthPage>
  )
}
