import type { Failure } from '@lectern/client/failure'
import { m } from '@lectern/i18n/messages'
import { lazy, Suspense } from 'react'

/** The words for every reason are many: public pages load them when something has failed. Without a network they can't, and then that is the reason. */
const Text = lazy(() =>
  import('./failure-text.tsx').then(
    (module) => ({ default: module.FailureText }),
    () => ({ default: NoNetwork }),
  ),
)

/** `FailureText` that costs nothing until it is shown. */
export function LazyFailureText({ failure }: { failure: Failure }) {
  return (
    <Suspense>
      <Text failure={failure} />
    </Suspense>
  )
}

function NoNetwork() {
  return (
    <p role="alert" className="text-sm text-carmine">
      {m.error_network()}
    </p>
  )
}
