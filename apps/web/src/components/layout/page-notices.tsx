import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Notice } from '@lectern/ui/states'
import { Link, useRouterState } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'

import { useMe, useServices } from '../../api/use-services.ts'

/** What a visitor should know on every page: no connection, old data, an e-mail that isn't confirmed. */
export function PageNotices() {
  const { staleness, locale } = useServices()
  const me = useMe()
  const online = useSyncExternalStore(watchConnection, isOnline, () => true)
  const staleSince = useSyncExternalStore(staleness.subscribe, staleness.since, staleness.since)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const unverified = me !== null && !me.emailVerified && me.role === 'trainee' && path !== '/verify-email' && path !== '/checkout'
  return (
    <div data-print="hide">
      {!online && <Notice>{m.common_offline()}</Notice>}
      {online && staleSince !== null && <Notice>{m.common_as_of({ time: formatDate(staleSince, locale, 'dateTime') })}</Notice>}
      {unverified && (
        <Notice
          tone="lapis"
          action={
            <Link to="/verify-email" search={{ next: path }} className="link font-medium">
              {m.account_verify_banner_link()}
            </Link>
          }
        >
          {m.account_verify_banner()}
        </Notice>
      )}
    </div>
  )
}

function watchConnection(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

const isOnline = () => navigator.onLine
