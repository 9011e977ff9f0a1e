import { m } from '@lectern/i18n/messages'
import { createFileRoute } from '@tanstack/react-router'

import { useMe } from '../api/use-services.ts'
import { AccountPage, AccountSection } from '../components/account/account-page.tsx'
import { DeleteSection } from '../components/account/delete-section.tsx'
import { ExportSection } from '../components/account/export-section.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/account/data')({
  loader: async ({ context: { api, session } }) => {
    const me = await session.me()
    return { title: m.settings_data(), made: me === null || me.viewing !== null ? null : await api.accounts.exportMyData.query() }
  },
  staleTime: 0,
  head: titledHead,
  component: YourData,
})

function YourData() {
  const { made } = Route.useLoaderData()
  const me = useMe()
  if (me === null) return null
  return (
    <AccountPage title={m.settings_data()} intro={m.settings_data_intro()}>
      {me.viewing !== null ? (
        <p className="border-y border-line py-8 text-muted">{m.settings_viewing_not_theirs()}</p>
      ) : (
        <>
          <AccountSection id="export" title={m.settings_export()} text={m.settings_export_text()}>
            <ExportSection me={me} made={made} />
          </AccountSection>
          <AccountSection id="delete" title={m.settings_delete()}>
            <DeleteSection me={me} />
          </AccountSection>
        </>
      )}
    </AccountPage>
  )
}
