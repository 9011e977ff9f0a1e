import type { Failure } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'

/** A failure in the page's language, for places where it isn't about a field. */
export function FailureText({ failure }: { failure: Failure }) {
  return (
    <p role="alert" className="text-sm text-carmine">
      {errorMessage(failure.reason, failure.details)}
    </p>
  )
}
