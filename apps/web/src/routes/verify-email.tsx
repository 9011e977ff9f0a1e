import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { CodeInput } from '@lectern/ui/code-input'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'

import { requirePerson } from '../api/guard.ts'
import { useAction } from '../api/use-action.ts'
import { useMe, useServices } from '../api/use-services.ts'
import { useSignedIn } from '../api/use-sign-in.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { withoutLocale } from '../lib/locale-path.ts'
import { parseNext } from '../lib/next-search.ts'
import { pageHead } from '../lib/page-head.ts'
import { safeNext } from '../lib/safe-next.ts'

export const Route = createFileRoute('/verify-email')({
  validateSearch: parseNext,
  beforeLoad: requirePerson,
  head: () => pageHead({ title: m.account_verify_title(), indexed: false }),
  component: VerifyEmail,
})

function VerifyEmail() {
  const { next } = Route.useSearch()
  const { person } = Route.useRouteContext()
  const me = useMe() ?? person
  const { api } = useServices()
  const { welcome } = useSignedIn()
  const [code, setCode] = useState('')
  const [resent, setResent] = useState(false)
  const verify = useAction(
    (typed: string) => api.accounts.verifyEmail.mutate({ code: typed }),
    (after) => welcome(after, next),
  )
  const resend = useAction(
    () => api.accounts.resendCode.mutate(),
    () => {
      setCode('')
      setResent(true)
      verify.clear()
    },
  )
  const onward = withoutLocale(safeNext(next) ?? '/')

  if (me.emailVerified) {
    return (
      <AuthPage title={m.account_verify_done()}>
        <Link to={onward} className="link justify-self-start">
          {m.common_continue()}
        </Link>
      </AuthPage>
    )
  }
  return (
    <AuthPage
      title={m.account_verify_title()}
      intro={m.account_verify_text({ email: me.email })}
      footer={
        <div className="grid gap-3">
          <p>{m.account_verify_why()}</p>
          <Link to={onward} className="link justify-self-start">
            {m.account_verify_later()}
          </Link>
        </div>
      }
    >
      <form
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void verify.start(code)
        }}
      >
        {/* The page asks for nothing else, and people come here to type this. */}
        <CodeInput
          name="code"
          label={m.account_verify_code()}
          value={code}
          onChange={setCode}
          onComplete={(typed) => void verify.start(typed)}
          error={verify.failure === null ? '' : errorMessage(verify.failure.fields[0]?.reason ?? verify.failure.reason, verify.failure.details)}
          autoFocus
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="primary" busy={verify.pending}>
            {m.account_verify_submit()}
          </Button>
          <Button kind="quiet" busy={resend.pending} onClick={() => void resend.start()}>
            {m.account_verify_resend()}
          </Button>
        </div>
        <p role="status" className="text-sm">
          {resend.failure !== null ? (
            <span className="text-carmine">{errorMessage(resend.failure.reason, resend.failure.details)}</span>
          ) : (
            resent && !resend.pending && <span className="text-leaf">{m.account_verify_resent({ email: me.email })}</span>
          )}
        </p>
      </form>
    </AuthPage>
  )
}
