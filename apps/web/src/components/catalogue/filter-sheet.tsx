import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button, IconButton } from '@lectern/ui/button'
import { type ReactNode, type RefObject, useId } from 'react'

import { useServices } from '../../api/use-services.ts'
import { CloseIcon } from '../icons.tsx'

/** The filters on a phone: the browser's own modal dialog, from below. */
export function FilterSheet({ ref, results, children }: { ref: RefObject<HTMLDialogElement | null>; results: number; children: ReactNode }) {
  const { locale } = useServices()
  const title = useId()
  const close = () => ref.current?.close()
  return (
    <dialog
      ref={ref}
      aria-labelledby={title}
      className="m-0 mt-auto max-h-[88dvh] w-full max-w-none flex-col rounded-t-lg bg-paper text-ink backdrop:bg-veil open:flex lg:hidden"
      closedby="any"
    >
      <div className="flex items-center justify-between border-b border-line px-5 py-3">
        <h2 id={title} className="text-lg font-semibold">
          {m.catalog_filters()}
        </h2>
        <IconButton label={m.common_close()} onClick={close}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className="overflow-y-auto px-5 py-5">{children}</div>
      <div className="border-t border-line p-4">
        <Button kind="primary" className="w-full" onClick={close}>
          {m.catalog_show_results({ count: results, countText: formatNumber(results, locale) })}
        </Button>
      </div>
    </dialog>
  )
}
