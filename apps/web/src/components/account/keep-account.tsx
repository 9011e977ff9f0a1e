import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'

import { useServices } from '../../api/use-services.ts'
import { LazyFailureText } from '../states/lazy-failure-text.tsx'
import { useMeAction } from './use-me-action.ts'

/** Takes the deletion back (A7). */
export function KeepAccount({ onKept, size = 'md' }: { onKept?: () => void; size?: 'sm' | 'md' }) {
  const { api } = useServices()
  const keep = useMeAction(() => api.accounts.keepMyAccount.mutate(), onKept)
  return (
    <>
      <Button kind="primary" size={size} busy={keep.pending} onClick={() => void keep.start()}>
        {m.settings_keep()}
      </Button>
      {keep.failure !== null && <LazyFailureText failure={keep.failure} />}
    </>
  )
}
