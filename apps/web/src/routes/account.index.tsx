import { countryOptions } from '@lectern/i18n/countries'
import { m } from '@lectern/i18n/messages'
import { createFileRoute, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

import { movedSection } from '../account/old-sections.ts'
import { useMe } from '../api/use-services.ts'
import { AccountPage, AccountSection } from '../components/account/account-page.tsx'
import { PictureSection } from '../components/account/picture-section.tsx'
import { PreferencesSection } from '../components/account/preferences-section.tsx'
import { ProfileSection } from '../components/account/profile-section.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/account/')({
  loader: ({ context }) => ({ title: m.account_title(), countries: countryOptions(context.locale) }),
  head: titledHead,
  component: Profile,
})

function Profile() {
  const { countries } = Route.useLoaderData()
  const me = useMe()
  useMovedSections()
  if (me === null) return null
  const plain = me.role === 'corporate_trainee'
  return (
    <AccountPage title={m.account_section_profile()} intro={plain ? m.settings_profile_intro_plain() : m.settings_profile_intro()}>
      <AccountSection id="picture" title={m.settings_picture()}>
        <PictureSection me={me} />
      </AccountSection>
      <AccountSection id="profile" title={m.settings_about()}>
        <ProfileSection me={me} />
      </AccountSection>
      <AccountSection id="preferences" title={plain ? m.settings_place() : m.account_section_preferences()}>
        <PreferencesSection me={me} countries={countries} />
      </AccountSection>
    </AccountPage>
  )
}

/** Links into the one long page that this area once was go on leading there; only the browser sees their fragments. */
function useMovedSections(): void {
  const navigate = useNavigate()
  const hash = useRouterState({ select: ({ location }) => location.hash })
  useEffect(() => {
    const to = movedSection(hash)
    if (to !== null) void navigate({ to, hash, replace: true })
  }, [hash, navigate])
}
