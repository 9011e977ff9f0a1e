import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { ErrorState } from '@lectern/ui/states'

/** What a call failed with, and a way to try it again. */
export function CallError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { reason, details } = failureOf(error)
  return <ErrorState message={errorMessage(reason, details)} onRetry={onRetry} />
}
