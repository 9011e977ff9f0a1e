import { m } from '@lectern/i18n/messages'
import { createFileRoute } from '@tanstack/react-router'

import { loadPolicy } from '../api/policy.ts'
import { useMe } from '../api/use-services.ts'
import { AccountPage } from '../components/account/account-page.tsx'
import { PolicySection } from '../components/account/policy-section.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/account/policies')({
  loader: async ({ context }) => {
    const me = await context.session.me()
    const [payment, contract] = await Promise.all([
      loadPolicy(context, 'payment_and_refund'),
      me?.role === 'instructor' ? loadPolicy(context, 'instructor_contract') : null,
    ])
    return { title: m.account_section_policies(), payment, contract }
  },
  staleTime: 0,
  head: titledHead,
  component: Policies,
})

function Policies() {
  const { payment, contract } = Route.useLoaderData()
  const me = useMe()
  if (me === null) return null
  return (
    <AccountPage title={m.account_section_policies()} intro={m.settings_policies_intro()}>
      <PolicySection me={me} payment={payment} contract={contract} />
    </AccountPage>
  )
}
