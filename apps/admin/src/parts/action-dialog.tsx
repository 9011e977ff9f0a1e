import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { Dialog } from '@lectern/ui/dialog'
import { type ReactNode, useEffect, useId, useRef } from 'react'

interface ActionDialogProps {
  title: string
  open: boolean
  onClose: () => void
  confirm: string
  danger?: boolean
  busy: boolean
  /** What the call failed with; fields say their own part. */
  error: unknown
  onConfirm: () => void
  children: ReactNode
}

/** Asks before something is done to one person, and says why it couldn't be. */
export function ActionDialog({ title, open, onClose, confirm, danger = false, busy, error, onConfirm, children }: ActionDialogProps) {
  const form = useId()
  const failure = error === null || error === undefined ? null : failureOf(error)
  const asked = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // The field that is wrong, or what is said above them.
    if (error !== null) asked.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus()
  }, [error])
  return (
    <Dialog
      title={title}
      open={open}
      onOpenChange={(next) => {
        if (!next && !busy) onClose()
      }}
      footer={
        <>
          <Button kind="quiet" onClick={onClose} disabled={busy}>
            {m.common_cancel()}
          </Button>
          <Button kind={danger ? 'danger' : 'primary'} type="submit" form={form} busy={busy}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        ref={asked}
        id={form}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          onConfirm()
        }}
      >
        {failure !== null && failure.fields.length === 0 && (
          <p role="alert" tabIndex={-1} className="border-s-3 border-carmine bg-carmine-wash px-4 py-3 outline-none">
            {errorMessage(failure.reason, failure.details)}
          </p>
        )}
        {children}
      </form>
    </Dialog>
  )
}
