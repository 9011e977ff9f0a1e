import { createFileRoute, Outlet } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { useMe } from '../api/use-services.ts'
import { AccountNav } from '../components/account/account-nav.tsx'

export const Route = createFileRoute('/account')({
  beforeLoad: requirePerson,
  component: Account,
})

function Account() {
  const { person } = Route.useRouteContext()
  const me = useMe() ?? person
  return (
    <div className="page grid gap-x-16 gap-y-8 py-6 sm:py-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <AccountNav me={me} />
      <div className="min-w-0 max-w-2xl">
        <Outlet />
      </div>
    </div>
  )
}
