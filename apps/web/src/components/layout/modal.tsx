import { m } from '@lectern/i18n/messages'
import { IconButton } from '@lectern/ui/button'
import X from 'lucide-react/icons/x'
import { type ReactNode, type RefObject, useId } from 'react'

/** The browser's own modal dialog: keeps the focus in, closes by Escape and by a press beside it. Opened by `ref.current.showModal()`. */
export function Modal({ ref, title, children, footer }: { ref: RefObject<HTMLDialogElement | null>; title: string; children: ReactNode; footer?: ReactNode }) {
  const id = useId()
  const close = () => ref.current?.close()
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      className="m-auto max-h-[86dvh] w-[calc(100vw-2rem)] max-w-2xl flex-col rounded-lg bg-raised text-ink shadow-overlay backdrop:bg-veil open:flex"
      closedby="any"
    >
      <div className="flex items-center justify-between gap-4 border-b border-line px-6 py-4">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        <IconButton label={m.common_close()} size="sm" onClick={close}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      <div className="overflow-y-auto px-6 py-5">{children}</div>
      {footer !== undefined && <div className="flex flex-wrap justify-end gap-3 border-t border-line px-6 py-4">{footer}</div>}
    </dialog>
  )
}
