import { m } from '@lectern/i18n/messages'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'

import { IconButton } from './button.tsx'

interface SelectionBarProps {
  /** How many are selected, in words. */
  label: string
  onClear: () => void
  /** What can be done with them: small buttons. */
  children: ReactNode
}

/** Stays in sight at the end of a list while rows of it are selected. Put it after the list. */
export function SelectionBar({ label, onClear, children }: SelectionBarProps) {
  return (
    <div className="pointer-events-none sticky bottom-20 z-20 mt-4 flex justify-center md:bottom-6">
      <section
        aria-label={label}
        className="surface-motion pointer-events-auto flex max-w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-raised py-2 ps-4 pe-2 max-sm:w-full shadow-overlay starting:translate-y-2 starting:opacity-0"
      >
        <span role="status" className="me-auto text-sm font-medium whitespace-nowrap figures">
          {label}
        </span>
        <span className="flex items-center gap-2 max-sm:order-1 max-sm:w-full max-sm:pe-2 max-sm:pb-1 max-sm:[&>*]:flex-1">{children}</span>
        <IconButton size="sm" label={m.common_clear()} onClick={onClear}>
          <X aria-hidden="true" />
        </IconButton>
      </section>
    </div>
  )
}
