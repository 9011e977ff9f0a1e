import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { TextField } from '@lectern/ui/text-field'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'

import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { FormProblems } from '../components/forms/form-problems.tsx'
import { textOf } from '../components/forms/form-values.ts'
import { useProblems } from '../components/forms/use-problems.ts'
import { pageHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/forgot-password')({
  head: () => pageHead({ title: m.account_forgot_title(), indexed: false }),
  component: ForgotPassword,
})

function ForgotPassword() {
  const form = useRef<HTMLFormElement>(null)
  const { api } = useServices()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const ask = useAction(
    (email: string) => api.accounts.requestPasswordReset.mutate({ email }),
    (_, email) => setSentTo(email),
  )
  const problems = useProblems(form, ask.failure, ['email'])
  const labels = { email: m.account_email() }
  const back = (
    <Link to="/log-in" className="link">
      {m.account_log_in_title()}
    </Link>
  )

  if (sentTo !== null)
    return (
      <AuthPage title={m.account_forgot_sent_title()} intro={m.account_forgot_sent_text({ email: sentTo })}>
        {back}
      </AuthPage>
    )
  return (
    <AuthPage title={m.account_forgot_title()} intro={m.account_forgot_text()} footer={back}>
      <form
        ref={form}
        method="post"
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void ask.start(textOf(new FormData(event.currentTarget), 'email').trim())
        }}
      >
        <FormProblems problems={problems} labels={labels} />
        <TextField name="email" type="email" label={labels.email} autoComplete="email" error={problems.of('email')} required />
        <Button type="submit" kind="primary" size="lg" busy={ask.pending}>
          {m.account_forgot_submit()}
        </Button>
      </form>
    </AuthPage>
  )
}
