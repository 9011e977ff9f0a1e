import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'

import { useWaitingApplications } from '../data/applications.ts'
import type { Place } from '../shortcuts/keys.ts'

/** How much work waits at a place; nothing where none does. */
export function Waiting({ place }: { place: Place }) {
  return place === '/applications' ? <WaitingApplications /> : null
}

function WaitingApplications() {
  const count = useWaitingApplications()
  if (count === 0) return null
  return (
    <span className="rounded-full bg-saffron-wash px-1.5 text-xs font-medium text-saffron-ink figures max-xl:absolute max-xl:inset-e-1 max-xl:top-1 max-xl:leading-4">
      <span aria-hidden="true">{count > MOST ? `${formatNumber(MOST, getLocale())}+` : formatNumber(count, getLocale())}</span>
      <span className="sr-only">{m.people_waiting_badge({ count })}</span>
    </span>
  )
}

const MOST = 99
