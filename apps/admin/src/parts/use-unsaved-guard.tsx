import { m } from '@lectern/i18n/messages'
import { ConfirmDialog } from '@lectern/ui/dialog'
import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Asks before a page with unsaved changes is left, also by closing the tab; gives the question to put on the page. */
export function useUnsavedGuard(unsaved: boolean): ReactNode {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname && next.pathname !== '/log-in',
    enableBeforeUnload: unsaved,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      title={m.house_leave_title()}
      confirmLabel={m.house_leave()}
      open={status === 'blocked'}
      onOpenChange={(open) => {
        if (!open) reset?.()
      }}
      onConfirm={() => proceed?.()}
    >
      {m.house_leave_hint()}
    </ConfirmDialog>
  )
}
