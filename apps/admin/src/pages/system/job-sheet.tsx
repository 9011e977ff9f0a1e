import type { JobRow } from '@lectern/api/contracts/system'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { Sheet } from '@lectern/ui/dialog'
import RotateCw from 'lucide-react/icons/rotate-cw'

import { when } from '../../lib/time.ts'
import { Facts, Part } from '../../parts/facts.tsx'
import { rowElement } from '../../parts/row-element.ts'
import { useLastDefined } from '../../parts/use-last-defined.ts'

interface JobSheetProps {
  job: JobRow | undefined
  busy: boolean
  onRetry: (job: JobRow) => void
  onClose: () => void
}

/** A failed job with the whole of its error, and one more try for it. */
export function JobSheet({ job, busy, onRetry, onClose }: JobSheetProps) {
  const shown = useLastDefined(job)
  return (
    <Sheet
      wide
      open={job !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      returnFocus={() => (shown === undefined ? null : rowElement(shown.id))}
      title={<bdi className="font-mono">{shown?.queue}</bdi>}
      footer={
        shown !== undefined && (
          <Button kind="primary" busy={busy} onClick={() => onRetry(shown)}>
            <RotateCw aria-hidden="true" />
            {m.admin_retry_job()}
          </Button>
        )
      }
    >
      {shown !== undefined && (
        <div className="flex flex-col gap-8">
          <Facts
            facts={[
              { name: m.admin_col_created(), value: when(shown.createdAt) },
              { name: m.admin_col_attempts(), value: formatNumber(shown.attempts, getLocale()) },
            ]}
          />
          <Part title={m.admin_col_error()}>
            <pre dir="ltr" className="mt-3 rounded-md bg-sunk p-4 font-mono text-xs wrap-anywhere whitespace-pre-wrap">
              {shown.error}
            </pre>
          </Part>
        </div>
      )}
    </Sheet>
  )
}
