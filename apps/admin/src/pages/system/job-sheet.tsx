import type { JobRow } from '@lectern/api/contracts/system'
import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { Sheet } from '@lectern/ui/dialog'
import { showToast } from '@lectern/ui/toast'
import { useMutation } from '@tanstack/react-query'
import RotateCw from 'lucide-react/icons/rotate-cw'

import { api, queryClient } from '../../data/api.ts'
import { when } from '../../lib/time.ts'
import { Facts, Part } from '../../parts/facts.tsx'
import { rowElement } from '../../parts/row-element.ts'
import { useLastDefined } from '../../parts/use-last-defined.ts'

/** A failed job with the whole of its error, and one more try for it. */
export function JobSheet({ job, onClose }: { job: JobRow | undefined; onClose: () => void }) {
  const shown = useLastDefined(job)
  const retry = useMutation(
    api.system.retryJob.mutationOptions({
      async onSuccess() {
        showToast({ title: m.admin_job_retried(), tone: 'good' })
        onClose()
        await queryClient.invalidateQueries(api.system.pathFilter())
      },
      onError(error) {
        const { reason, details } = failureOf(error)
        showToast({ title: errorMessage(reason, details), tone: 'bad' })
      },
    }),
  )
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
          <Button kind="primary" busy={retry.isPending} onClick={() => retry.mutate({ partition: shown.partition, queue: shown.queue, jobId: shown.id })}>
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
