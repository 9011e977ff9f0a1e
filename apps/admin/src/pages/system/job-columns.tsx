import type { JobRow } from '@lectern/api/contracts/system'
import { formatNumber, formatRelative } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import type { Column } from '@lectern/ui/data-table'

import { when } from '../../lib/time.ts'
import { Code, OneLine } from '../../parts/text.tsx'

export function jobColumns(): Column<JobRow>[] {
  return [
    { id: 'queue', header: m.admin_col_queue(), width: '18rem', cell: ({ queue }) => <Code>{queue}</Code> },
    { id: 'error', header: m.admin_col_error(), cell: ({ error }) => <OneLine className="max-w-2xl">{error ?? undefined}</OneLine> },
    { id: 'attempts', header: m.admin_col_attempts(), align: 'end', width: '6rem', cell: ({ attempts }) => formatNumber(attempts, getLocale()) },
    {
      id: 'created',
      header: m.admin_col_created(),
      align: 'end',
      width: '10rem',
      cell: ({ createdAt }) => (
        <span title={when(createdAt)} className="text-muted">
          {formatRelative(createdAt, getLocale(), new Date())}
        </span>
      ),
    },
  ]
}

export function StackedJob({ job }: { job: JobRow }) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-3">
        <Code>{job.queue}</Code>
        <span className="text-xs text-muted">{formatRelative(job.createdAt, getLocale(), new Date())}</span>
      </div>
      <bdi className="line-clamp-2 wrap-anywhere text-muted">{job.error}</bdi>
    </div>
  )
}
