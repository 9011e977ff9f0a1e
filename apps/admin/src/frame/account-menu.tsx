import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@lectern/ui/menu'
import { showToast } from '@lectern/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import ExternalLink from 'lucide-react/icons/external-link'
import LogOut from 'lucide-react/icons/log-out'

import { api } from '../data/api.ts'
import { rememberWho, useWho } from '../data/session.ts'
import { useSiteAddress } from '../data/site.ts'

/** Who works here, the way to the site, and the way out. */
export function AccountMenu() {
  const me = useWho()
  const site = useSiteAddress('/')
  const navigate = useNavigate()
  const logOut = useMutation(
    api.accounts.logOut.mutationOptions({
      async onSuccess() {
        await navigate({ to: '/log-in' })
        rememberWho(null)
      },
      onError(error) {
        const { reason, details } = failureOf(error)
        showToast({ title: errorMessage(reason, details), tone: 'bad' })
      },
    }),
  )
  if (me === null) return null
  return (
    <Menu
      trigger={
        <button type="button" className="ms-1 rounded-full">
          <span className="sr-only">{m.common_account_menu()}</span>
          <Avatar name={me.name} size="sm" />
        </button>
      }
    >
      <div className="max-w-64 px-2.5 py-1.5">
        <p className="truncate text-sm font-medium">{me.name}</p>
        <p dir="ltr" className="truncate text-sm text-muted rtl:text-end">
          {me.email}
        </p>
      </div>
      <MenuSeparator />
      {site !== undefined && (
        // The menu item gives the link its text.
        <MenuLink render={<a href={site} />}>
          <ExternalLink aria-hidden="true" className="flip-rtl" />
          {m.admin_open_site()}
        </MenuLink>
      )}
      <MenuItem onSelect={() => logOut.mutate()} disabled={logOut.isPending}>
        <LogOut aria-hidden="true" className="flip-rtl" />
        {m.admin_log_out()}
      </MenuItem>
    </Menu>
  )
}
