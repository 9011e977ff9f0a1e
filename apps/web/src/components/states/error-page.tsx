import { failureOf } from '@lectern/client/failure'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

import { statusOf, tellStatus } from '../../api/page-status.ts'
import { mayPass } from '../../lib/failure-fields.ts'
import { LazyFailureText } from './lazy-failure-text.tsx'
import { NotFoundPage } from './not-found-page.tsx'

// Not the whole list of reasons: this page is part of what every visitor loads, so that it is there when the network isn't.
const REASONS: Readonly<Record<string, () => string>> = {
  network: () => m.error_network(),
  unavailable: () => m.error_unavailable(),
  internal: () => m.error_internal(),
  forbidden: () => m.error_forbidden(),
}

/** A page rendered on the server, or for somebody with a connection, didn't come because we were away. */
function wordFor(reason: string): string | undefined {
  const offline = typeof navigator !== 'undefined' && navigator.onLine === false
  return (reason === 'network' && !offline ? REASONS['unavailable'] : REASONS[reason])?.()
}

/** A page whose data could not be read: what happened, and what to do. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const failure = failureOf(error)
  const status = statusOf(failure)
  tellStatus(status)
  const ended = failure.reason === 'unauthenticated'
  useEffect(() => {
    const { session } = router.options.context
    // Their log-in was ended from elsewhere: asked again, the page leads to the log-in. Of a guest nothing else would come.
    if (!ended || session.known() === null) return
    session.forget()
    void router.invalidate()
  }, [ended, router])
  if (status === 404) return <NotFoundPage />
  const word = wordFor(failure.reason)
  const again = async () => {
    await router.invalidate()
    reset()
  }
  return (
    <div className="page grid gap-6 py-20 sm:py-28" role="alert">
      <h1 className="display max-w-measure text-3xl">{m.common_something_went_wrong()}</h1>
      {word === undefined ? <LazyFailureText failure={failure} /> : <p className="max-w-measure text-muted">{word}</p>}
      <div className="flex flex-wrap gap-3">
        {mayPass(failure) && (
          <Button kind="primary" onClick={() => void again()}>
            {m.common_retry()}
          </Button>
        )}
        <Link to="/" className={buttonClasses('secondary')}>
          {m.common_go_home()}
        </Link>
      </div>
    </div>
  )
}
