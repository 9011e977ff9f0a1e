import { m } from '@lectern/i18n/messages'
import { useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useSyncExternalStore } from 'react'

import { useMe, useServices } from '../../api/use-services.ts'

// Most visits have nothing to be told.
const Notices = lazy(() => import('./notices.tsx').then((module) => ({ default: module.Notices })))

/** What a visitor should know on every page: no connection, old data, an e-mail that isn't confirmed, an account that will be erased. */
export function PageNotices() {
  const { staleness } = useServices()
  const me = useMe()
  const online = useSyncExternalStore(watchConnection, isOnline, () => true)
  const staleSince = useSyncExternalStore(staleness.subscribe, staleness.since, staleness.since)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const unverified = me !== null && !me.emailVerified && me.role === 'trainee' && path !== '/verify-email' && path !== '/checkout'
  // Without a network nothing more can be loaded: this line has to be here already.
  if (!online)
    return (
      <p role="status" data-print="hide" className="bg-saffron-wash px-4 py-2.5 text-sm">
        {m.common_offline()}
      </p>
    )
  const leaving = me?.viewing === null ? me.deletionDueAt : null
  if (staleSince === null && !unverified && leaving === null) return null
  return (
    <Suspense>
      <Notices staleSince={staleSince} verifyNext={unverified ? path : null} leaving={leaving} />
    </Suspense>
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
