import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { useRouter } from '@tanstack/react-router'
import Eye from 'lucide-react/icons/eye'
import { useEffect } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { LazyFailureText } from '../states/lazy-failure-text.tsx'

/** Says on every page that an admin is looking at the site as somebody, until when, and how to stop (A8). */
export function ViewingBanner({ name, until }: { name: string; until: string }) {
  const { api, session, locale } = useServices()
  const router = useRouter()
  const end = useAction(
    () => api.accounts.endViewing.mutate(),
    ({ consoleUrl }) => window.location.assign(consoleUrl),
  )
  const gone = end.failure?.reason === 'unauthenticated'
  useEffect(() => {
    const over = () => {
      session.forget()
      void router.invalidate()
    }
    // The server ends it at that moment; the page must not go on as if it were still this person's.
    const timer = setTimeout(over, gone ? 0 : Math.max(0, Date.parse(until) - Date.now()) + 500)
    return () => clearTimeout(timer)
  }, [gone, until, session, router])
  useEffect(() => {
    // What gets the focus must not come to lie under the banner.
    const { style } = document.documentElement
    style.scrollPaddingTop = '7rem'
    return () => {
      style.scrollPaddingTop = ''
    }
  }, [])
  return (
    <aside
      aria-label={m.settings_viewing_begin()}
      data-print="hide"
      className="sticky top-0 z-40 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b-4 border-carmine bg-ink px-4 py-2.5 text-paper sm:px-6"
    >
      <p className="flex min-w-0 items-start gap-3 text-sm">
        <Eye aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
        <span>
          <strong>{m.settings_viewing({ name })}</strong>{' '}
          <span className="figures">{m.settings_viewing_rules({ time: formatDate(until, locale, 'time') })}</span>
        </span>
      </p>
      <Button size="sm" busy={end.pending} onClick={() => void end.start()}>
        {m.settings_viewing_end()}
      </Button>
      {end.failure !== null && !gone && (
        <div className="w-full rounded-sm bg-raised px-3 py-2">
          <LazyFailureText failure={end.failure} />
        </div>
      )}
    </aside>
  )
}
