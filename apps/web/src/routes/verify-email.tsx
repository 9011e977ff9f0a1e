import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { createFileRoute, Link } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { useMe } from '../api/use-services.ts'
import { useSignedIn } from '../api/use-sign-in.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { CodeForm } from '../components/account/code-form.tsx'
import { withoutLocale } from '../lib/locale-path.ts'
import { parseNext } from '../lib/next-search.ts'
import { titledHead } from '../lib/page-head.ts'
import { safeNext } from '../lib/safe-next.ts'

export const Route = createFileRoute('/verify-email')({
  validateSearch: parseNext,
  beforeLoad: requirePerson,
  loader: () => ({ title: m.account_verify_title() }),
  head: titledHead,
  component: VerifyEmail,
})

function VerifyEmail() {
  const { next } = Route.useSearch()
  const { person } = Route.useRouteContext()
  const me = useMe() ?? person
  const { welcome } = useSignedIn()
  const onward = withoutLocale(safeNext(next) ?? '/')
  const address = me.pendingEmail ?? me.email

  if (me.emailVerified && me.pendingEmail === null) {
    return (
      <AuthPage title={m.account_verify_done()}>
        <Link to={onward} className={buttonClasses('primary', 'lg', 'justify-self-start')}>
          {m.common_continue()}
        </Link>
      </AuthPage>
    )
  }
  return (
    <AuthPage
      title={m.account_verify_title()}
      intro={m.account_verify_text({ email: address })}
      footer={
        <div className="grid gap-3">
          {!me.emailVerified && <p>{m.account_verify_why()}</p>}
          <Link to={onward} className="link justify-self-start">
            {m.account_verify_later()}
          </Link>
        </div>
      }
    >
      <CodeForm onConfirmed={(after) => welcome(after, next)} autoFocus />
    </AuthPage>
  )
}
