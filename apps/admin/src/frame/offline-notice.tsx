import { m } from '@lectern/i18n/messages'
import { Notice } from '@lectern/ui/states'
import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

/** Says that what is shown may be old; queries go on by themselves when the line is back. */
export function OfflineNotice() {
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  )
  return online ? null : <Notice>{m.common_offline()}</Notice>
}
