import type { JobRow } from '@lectern/api/contracts/system'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { Kbd } from '@lectern/ui/kbd'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import RotateCw from 'lucide-react/icons/rotate-cw'

import { api } from '../../data/api.ts'
import { Nothing, Part } from '../../parts/facts.tsx'
import { RecordTable } from '../../parts/record-table.tsx'
import { useSelection } from '../../parts/use-selection.ts'
import { useShortcuts } from '../../shortcuts/use-shortcuts.ts'
import { jobColumns, StackedJob } from './job-columns.tsx'
import { JobSheet } from './job-sheet.tsx'
import { useRetryJobs } from './use-retry-jobs.ts'

const route = getRouteApi('/console/system')

/** So many are worth looking at one by one. */
const MOST = 100

/** Jobs that the worker has given up, with why; one or many can be given one more try. */
export function FailedJobs({ refreshMs }: { refreshMs: number }) {
  const { open } = route.useSearch()
  const navigate = route.useNavigate()
  const jobs = useQuery(api.system.jobs.queryOptions({ state: 'failed', limit: MOST }, { refetchInterval: refreshMs, placeholderData: keepPreviousData }))
  const rows = jobs.data ?? []
  const { selected, select } = useSelection('failed')
  const chosen = rows.filter(({ id }) => selected.has(id))
  const retry = useRetryJobs(({ done }) => {
    select(new Set([...selected].filter((id) => !done.includes(id))))
    if (open !== undefined && done.includes(open)) close()
  })
  const close = () => void navigate({ search: {}, resetScroll: false })

  useShortcuts((action) => {
    if (action.kind !== 'again') return false
    const focused = document.activeElement?.closest<HTMLElement>('tr[data-row]')?.dataset['row']
    const targets = chosen.length > 0 ? chosen : rows.filter(({ id }) => id === (open ?? focused))
    if (targets.length > 0 && !retry.isPending) retry.mutate(targets)
    return true
  })

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
        listing={{ rows, total: rows.length, loading: jobs.isPending, stale: false, error: jobs.error, more: null, retry: () => void jobs.refetch() }}
        columns={jobColumns()}
        stacked={(job: JobRow) => <StackedJob job={job} />}
        rowId={(job) => job.id}
        open={open}
        onOpen={(id, how) => void navigate({ search: { open: id }, replace: how === 'step', resetScroll: false })}
        empty={null}
        selection={{ selected, select }}
        tools={
          <Button size="sm" busy={retry.isPending} disabled={chosen.length === 0} onClick={() => retry.mutate(chosen)}>
            <RotateCw aria-hidden="true" />
            {chosen.length === 0 ? m.admin_retry_job() : m.house_retry_chosen({ count: chosen.length, countText: formatNumber(chosen.length, getLocale()) })}
            <span aria-hidden="true" className="max-md:hidden">
              <Kbd>t</Kbd>
            </span>
          </Button>
        }
      />
      <JobSheet job={rows.find((job) => job.id === open)} busy={retry.isPending} onRetry={(job) => retry.mutate([job])} onClose={close} />
    </Part>
  )
}
