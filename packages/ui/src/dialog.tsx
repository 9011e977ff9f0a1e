import { Dialog as Base } from '@base-ui/react/dialog'
import { m } from '@lectern/i18n/messages'
import X from 'lucide-react/icons/x'
import { type ReactElement, type ReactNode, useRef, useState } from 'react'

import { Button, IconButton } from './button.tsx'
import { TextField } from './text-field.tsx'

export interface DialogProps {
  title: ReactNode
  description?: ReactNode
  /** The element that opens it; left out when `open` is controlled from elsewhere. */
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children?: ReactNode
  /** Buttons, the main one last. */
  footer?: ReactNode
  wide?: boolean
}

const BACKDROP = 'fixed inset-0 z-40 bg-veil transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0'

const FIRST_FIELD = 'textarea:not([readonly]), input:not([type=radio], [type=checkbox], [readonly]), input:checked'

/** A question or a short form over the page; Escape and the veil close it. */
export function Dialog({ title, description, trigger, open, onOpenChange, children, footer, wide = false }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root {...controlled(open, onOpenChange)}>
      {trigger !== undefined && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={BACKDROP} />
        <Base.Popup
          ref={popup}
          initialFocus={(how) => firstField(popup.current, how)}
          data-question
          className={`surface-motion fixed inset-x-4 top-[12vh] z-50 mx-auto flex max-h-[76vh] flex-col rounded-lg bg-raised shadow-overlay ${wide ? 'max-w-2xl' : 'max-w-md'}`}
        >
          <Head title={title} description={description} />
          <div className="overflow-y-auto px-6 pb-6">{children}</div>
          {footer !== undefined && <Foot>{footer}</Foot>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

export interface SheetProps extends DialogProps {
  /** What has the focus after it was closed; what had it before, unless said otherwise. */
  returnFocus?: () => HTMLElement | null
}

/** A side sheet for the detail of a row: comes from the end side, the page stays in place. */
export function Sheet({ title, description, trigger, open, onOpenChange, children, footer, wide = false, returnFocus }: SheetProps) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root {...controlled(open, onOpenChange)}>
      {trigger !== undefined && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={BACKDROP} />
        <Base.Popup
          ref={popup}
          initialFocus={(how) => firstField(popup.current, how)}
          {...(returnFocus !== undefined && { finalFocus: () => returnFocus() ?? true })}
          className={`fixed inset-e-0 inset-y-0 z-50 flex w-full flex-col bg-raised shadow-overlay transition-transform data-ending-style:translate-x-full data-starting-style:translate-x-full rtl:data-ending-style:-translate-x-full rtl:data-starting-style:-translate-x-full ${wide ? 'sm:max-w-2xl' : 'sm:max-w-md'}`}
        >
          <Head title={title} description={description} />
          <div className="flex-1 overflow-y-auto px-6 pb-6">{children}</div>
          {footer !== undefined && <Foot>{footer}</Foot>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

export interface ConfirmDialogProps {
  title: ReactNode
  /** Exactly what will be lost. */
  children: ReactNode
  confirmLabel: string
  /** When given, this must be typed before the button works. */
  typeToConfirm?: { word: string; label: string }
  open: boolean
  onOpenChange: (open: boolean) => void
  onConfirm: () => void
  busy?: boolean
}

/** Asks before something is lost. */
export function ConfirmDialog({ title, children, confirmLabel, typeToConfirm, open, onOpenChange, onConfirm, busy = false }: ConfirmDialogProps) {
  const [typed, setTyped] = useState('')
  const ready = typeToConfirm === undefined || typed.trim() === typeToConfirm.word
  return (
    <Dialog
      title={title}
      open={open}
      onOpenChange={(next) => {
        setTyped('')
        onOpenChange(next)
      }}
      footer={
        <>
          <Base.Close render={<Button kind="quiet" />}>{m.common_cancel()}</Base.Close>
          <Button kind="danger" busy={busy} disabled={!ready} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div>{children}</div>
        {typeToConfirm !== undefined && (
          <TextField label={typeToConfirm.label} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="off" />
        )}
      </div>
    </Dialog>
  )
}

function Head({ title, description }: { title: ReactNode; description: ReactNode }) {
  return (
    <div className="flex items-start justify-between gap-4 px-6 pt-5 pb-4">
      <div>
        <Base.Title className="text-lg font-semibold">{title}</Base.Title>
        {description !== undefined && <Base.Description className="mt-1 text-sm text-muted">{description}</Base.Description>}
      </div>
      <Base.Close render={<IconButton label={m.common_close()} size="sm" />}>
        <X aria-hidden="true" />
      </Base.Close>
    </div>
  )
}

function Foot({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap justify-end gap-3 border-t border-line px-6 py-4">{children}</div>
}

function controlled(open: boolean | undefined, onOpenChange: ((open: boolean) => void) | undefined) {
  return { ...(open === undefined ? {} : { open }), ...(onOpenChange === undefined ? {} : { onOpenChange: (next: boolean) => onOpenChange(next) }) }
}

/** Writing begins at once; under a thumb it would only raise the keyboard over the question. */
function firstField(popup: HTMLElement | null, how: string): HTMLElement | true {
  return how === 'touch' ? true : (popup?.querySelector<HTMLElement>(FIRST_FIELD) ?? true)
}
