import { Dialog as Base } from '@base-ui/react/dialog'
import { m } from '@lectern/i18n/messages'
import X from 'lucide-react/icons/x'
import type { ReactElement, ReactNode } from 'react'

import { IconButton } from './button.tsx'

export interface BottomSheetProps {
  title: ReactNode
  trigger: ReactElement
  open: boolean
  onOpenChange: (open: boolean) => void
  children: ReactNode
}

/** Comes up from where the thumb is; Escape and the veil close it. */
export function BottomSheet({ title, trigger, open, onOpenChange, children }: BottomSheetProps) {
  return (
    <Base.Root open={open} onOpenChange={(next: boolean) => onOpenChange(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup className="fixed inset-x-0 bottom-0 z-50 flex max-h-[85dvh] flex-col rounded-t-lg bg-raised pb-[env(safe-area-inset-bottom)] shadow-overlay transition-transform data-ending-style:translate-y-full data-starting-style:translate-y-full">
          <div className="flex items-center justify-between gap-4 px-5 pt-3 pb-1">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            <Base.Close render={<IconButton label={m.common_close()} />}>
              <X aria-hidden="true" />
            </Base.Close>
          </div>
          <div className="overflow-y-auto px-5 pb-4">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
