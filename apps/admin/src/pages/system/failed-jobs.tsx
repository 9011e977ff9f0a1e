import type { JobRow } from '@lectern/api/contracts/system'
import { formatNumber, formatRelative } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import type { Column } from '@lectern/ui/data-table'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'

import { api } from '../../data/api.ts'
import { when } from '../../lib/time.ts'
import { Nothing, Part } from '../../parts/facts.tsx'
import { RecordTable } from '../../parts/record-table.tsx'
import { Code, OneLine } from '../../parts/text.tsx'
import { JobSheet } from './job-sheet.tsx'

const route = getRouteApi('/console/system')

/** Jobs that the worker has given up, with why. */
export function FailedJobs({ refreshSeconds }: { refreshSeconds: number }) {
  const { open } = route.useSearch()
  const navigate = route.useNavigate()
  const jobs = useQuery(api.system.jobs.queryOptions({ state: 'failed' }, { refetchInterval: refreshSeconds * 1000 }))
  const rows = jobs.data ?? []
  if (jobs.data?.length === 0) {
    return (
      <Part title={m.admin_failed_jobs()}>
        <Nothing>{m.admin_empty_jobs()}</Nothing>
      </Part>
    )
  }
  return (
    <Part title={m.admin_failed_jobs()} aside={rows.length === 0 ? undefined : formatNumber(rows.length, getLocale())}>
      <RecordTable
        caption={m.admin_failed_jobs()}
        listing={{
          rows,
          total: null,
          loading: jobs.isPending,
          stale: false,
          error: jobs.error,
          more: null,
          retry: () => void jobs.refetch(),
        }}
        columns={columns()}
        stacked={(job) => <StackedJob job={job} />}
        rowId={(job) => job.id}
        open={open}
        onOpen={(id, how) => void navigate({ search: { open: id }, replace: how === 'step', resetScroll: false })}
        empty={null}
      />
      <JobSheet job={rows.find((job) => job.id === open)} onClose={() => void navigate({ search: {}, resetScroll: false })} />
    </Part>
  )
}

function columns(): Column<JobRow>[] {
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

function StackedJob({ job }: { job: JobRow }) {
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
