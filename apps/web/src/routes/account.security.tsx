import { m } from '@lectern/i18n/messages'
import { createFileRoute } from '@tanstack/react-router'

import { useMe } from '../api/use-services.ts'
import { AccountPage, AccountSection } from '../components/account/account-page.tsx'
import { EmailSection } from '../components/account/email-section.tsx'
import { PasswordSection } from '../components/account/password-section.tsx'
import { SessionSection } from '../components/account/session-section.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/account/security')({
  loader: async ({ context }) => ({ title: m.settings_security(), sessions: await context.api.accounts.sessions.query() }),
  staleTime: 0,
  head: titledHead,
  component: Security,
})

function Security() {
  const { sessions } = Route.useLoaderData()
  const me = useMe()
  if (me === null) return null
  return (
    <AccountPage title={m.settings_security()} intro={m.settings_security_intro()}>
      <AccountSection id="email" title={m.settings_email()}>
        <EmailSection me={me} />
      </AccountSection>
      <AccountSection id="password" title={m.settings_password()} text={m.settings_password_text()}>
        <PasswordSection username={me.username} />
      </AccountSection>
      <AccountSection id="sessions" title={m.settings_sessions()} text={m.account_sessions_text()}>
        <SessionSection sessions={sessions} />
      </AccountSection>
    </AccountPage>
  )
}
