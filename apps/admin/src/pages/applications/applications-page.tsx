import type { ApplicationRow } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { SelectionBar } from '@lectern/ui/selection-bar'
import { EmptyState } from '@lectern/ui/states'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import { useMemo, useState } from 'react'

import { api } from '../../data/api.ts'
import { refreshAfterDecision } from '../../data/applications.ts'
import { useListing } from '../../data/listing.ts'
import { APPLICATION_FILTERS, applicationsQuery } from '../../filters/applications.ts'
import { BulkDialog } from '../../parts/bulk-dialog.tsx'
import type { BulkTask } from '../../parts/bulk-task.ts'
import { FilterBar, FilterSelect } from '../../parts/filters.tsx'
import { neighbour } from '../../parts/neighbour.ts'
import { RecordTable } from '../../parts/record-table.tsx'
import { useSelection } from '../../parts/use-selection.ts'
import { useShortcuts } from '../../shortcuts/use-shortcuts.ts'
import { applicationStateName } from '../../words/application-state.tsx'
import { applicationColumns, StackedApplication } from './application-columns.tsx'
import { ApplicationSheet } from './application-sheet.tsx'
import { decisionTask } from './decision-task.tsx'
import { useApplication } from './use-application.ts'

const route = getRouteApi('/console/applications')

/** Who wants to teach (A6): read, decided with an answer, one after another or several at once. */
export function ApplicationsPage() {
  const { open, state } = route.useSearch()
  const navigate = route.useNavigate()
  const listing = useListing(
    useInfiniteQuery(
      api.staff.instructorApplications.infiniteQueryOptions(applicationsQuery({ state }), {
        getNextPageParam: (page) => page.next,
        placeholderData: keepPreviousData,
      }),
    ),
  )
  const { rows } = listing
  const columns = useMemo(() => applicationColumns(), [])
  const selection = useSelection(state ?? 'pending')
  const [asked, setAsked] = useState<{ task: BulkTask; decision: Decision }>()
  const shown = useApplication(open, listing)
  const chosen = rows.filter(({ id }) => selection.selected.has(id))
  const show = (id: string | undefined, replace = false) => void navigate({ search: { state, open: id }, replace, resetScroll: false })

  /** The open one, else those selected, else the one with the focus. */
  const decide = (decision: Decision) => {
    const focused = rows.filter(({ id }) => id === rowWithFocus())
    const subjects = (shown === undefined ? (chosen.length > 0 ? chosen : focused) : [shown]).filter((application) => application.state === 'pending')
    if (subjects.length > 0 && asked === undefined) setAsked({ task: decisionTask(subjects, decision), decision })
  }
  useShortcuts((action) => {
    if (action.kind !== 'approve' && action.kind !== 'reject') return false
    decide(action.kind === 'approve' ? 'approved' : 'rejected')
    return true
  })

  return (
    <>
      <FilterBar onClear={null}>
        <FilterSelect
          label={m.admin_col_status()}
          all={applicationStateName('pending')}
          value={state}
          options={APPLICATION_FILTERS.map((value) => ({ value, label: value === 'all' ? m.people_applications_all() : applicationStateName(value) }))}
          onChange={(next) => void navigate({ search: { state: next }, replace: true })}
        />
      </FilterBar>
      <RecordTable
        caption={m.people_applications()}
        listing={listing}
        columns={columns}
        stacked={(application) => <StackedApplication application={application} />}
        rowId={({ id }) => id}
        open={open}
        onOpen={(id, how) => show(id, how === 'step')}
        selection={selection}
        count={(total) => m.people_count_applications({ count: total, total: formatNumber(total, getLocale()) })}
        empty={
          state === undefined ? (
            <EmptyState title={m.people_applications_empty()}>{m.people_applications_empty_hint()}</EmptyState>
          ) : (
            <EmptyState title={m.people_applications_none()}>{m.people_applications_none_hint()}</EmptyState>
          )
        }
      />
      {chosen.length > 0 && (
        <SelectionBar label={m.people_selected_applications({ count: chosen.length })} onClear={selection.clear}>
          <Button size="sm" disabled={chosen.every((one) => one.state !== 'pending')} onClick={() => decide('rejected')}>
            <X aria-hidden="true" />
            {m.people_reject()}
          </Button>
          <Button size="sm" kind="primary" disabled={chosen.every((one) => one.state !== 'pending')} onClick={() => decide('approved')}>
            <Check aria-hidden="true" />
            {m.people_approve()}
          </Button>
        </SelectionBar>
      )}
      <ApplicationSheet application={shown} onDecide={decide} onClose={() => show(undefined)} />
      <BulkDialog
        task={asked?.task}
        onClose={() => setAsked(undefined)}
        onDone={(ids) => {
          selection.clear()
          // On with the queue: the next one that waits, or back to the list.
          if (open !== undefined && ids.includes(open))
            show(
              neighbour(
                rows.map(({ id }) => id),
                open,
                'next',
              ) ?? undefined,
              true,
            )
          if (asked !== undefined) void refreshAfterDecision(asked.decision, usersOf(rows, ids))
        }}
      />
    </>
  )
}

type Decision = 'approved' | 'rejected'

function usersOf(applications: readonly ApplicationRow[], ids: readonly string[]): string[] {
  return applications.flatMap(({ id, user }) => (ids.includes(id) ? [user.id] : []))
}

function rowWithFocus(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('tr[data-row]')?.dataset['row']
}
