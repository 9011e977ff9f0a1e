import { m } from '@lectern/i18n/messages'
import { createFileRoute } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { requirePerson } from '../api/guard.ts'
import { loadPolicy } from '../api/policy.ts'
import { useMe } from '../api/use-services.ts'
import { PasswordSection } from '../components/account/password-section.tsx'
import { PolicySection } from '../components/account/policy-section.tsx'
import { PreferencesSection } from '../components/account/preferences-section.tsx'
import { ProfileSection } from '../components/account/profile-section.tsx'
import { roleWord } from '../components/account/role-word.ts'
import { SessionSection } from '../components/account/session-section.tsx'
import { TokenSection } from '../components/account/token-section.tsx'
import { countryOptions } from '../lib/countries.ts'
import { pageHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/account')({
  beforeLoad: requirePerson,
  loader: async ({ context }) => {
    const { api, session, locale } = context
    const me = await session.me()
    const [sessions, tokens, payment, contract] = await Promise.all([
      api.accounts.sessions.query(),
      api.accounts.tokens.query(),
      loadPolicy(context, 'payment_and_refund'),
      me?.role === 'instructor' ? loadPolicy(context, 'instructor_contract') : null,
    ])
    return { sessions, tokens, payment, contract, countries: countryOptions(locale) }
  },
  staleTime: 0,
  head: () => pageHead({ title: m.account_title(), indexed: false }),
  component: Account,
})

function Account() {
  const { sessions, tokens, payment, contract, countries } = Route.useLoaderData()
  const me = useMe()
  if (me === null) return null
  const sections = [
    { id: 'profile', title: m.account_section_profile(), content: <ProfileSection me={me} /> },
    { id: 'preferences', title: m.account_section_preferences(), content: <PreferencesSection me={me} countries={countries} /> },
    { id: 'password', title: m.account_section_password(), content: <PasswordSection /> },
    { id: 'sessions', title: m.account_section_sessions(), content: <SessionSection sessions={sessions} /> },
    { id: 'tokens', title: m.account_section_tokens(), content: <TokenSection tokens={tokens} me={me} /> },
    { id: 'policies', title: m.account_section_policies(), content: <PolicySection me={me} payment={payment} contract={contract} /> },
  ] satisfies { id: string; title: string; content: ReactNode }[]

  return (
    <div className="page grid gap-x-14 gap-y-8 py-10 sm:py-14 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <header className="grid gap-1 lg:col-span-2">
        <h1 className="display text-3xl">{m.account_title()}</h1>
        <p className="text-muted">
          <bdi>{me.name}</bdi> · {roleWord(me.role)}
        </p>
      </header>
      <nav aria-label={m.course_on_this_page()} className="max-lg:hidden">
        <ul className="sticky top-6 grid gap-1 text-sm">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="block rounded-sm py-1.5 text-muted hover:text-ink hover:underline hover:underline-offset-4">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="grid max-w-2xl gap-12">
        {sections.map(({ id, title, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="grid gap-5 border-t border-line pt-6">
            <h2 id={`${id}-title`} className="text-lg font-semibold">
              {title}
            </h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  )
}
