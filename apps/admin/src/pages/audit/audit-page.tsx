import type { AuditRow } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { EmptyState } from '@lectern/ui/states'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import Download from 'lucide-react/icons/download'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { useMemo, useRef } from 'react'

import { api } from '../../data/api.ts'
import { useListing } from '../../data/listing.ts'
import { auditCsvAddress, auditFilter, type AuditSearch, isNarrowed } from '../../filters/audit.ts'
import { useAuditCheck } from '../../parts/audit-check.tsx'
import { RecordTable } from '../../parts/record-table.tsx'
import { useShortcuts } from '../../shortcuts/use-shortcuts.ts'
import { AuditFilters } from './audit-filters.tsx'
import { auditColumns, StackedEntry } from './columns.tsx'
import { EntrySheet } from './entry-sheet.tsx'
import { Verification } from './verification.tsx'

const route = getRouteApi('/console/audit')

const idOf = (entry: AuditRow) => String(entry.seq)

/** Every action of staff (S8): who did what to whom, and the proof that nobody has changed it since. */
export function AuditPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const check = useAuditCheck('when_asked')
  const listing = useListing(
    useInfiniteQuery(
      api.staff.auditLog.infiniteQueryOptions(auditFilter(search), { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData }),
    ),
  )
  const columns = useMemo(() => auditColumns(), [])
  const file = useRef<HTMLAnchorElement>(null)
  const narrow = (change: AuditSearch) => void navigate({ search: { ...search, open: undefined, ...change }, replace: true })
  useShortcuts((action) => {
    if (action.kind === 'export') file.current?.click()
    else if (action.kind === 'verify' && !check.checking) check.check()
    else return false
    return true
  })

  return (
    <>
      <AuditFilters search={search} rows={listing.rows} onNarrow={narrow} onClear={isNarrowed(search) ? () => void navigate({ search: {} }) : null} />
      <Verification {...check} />
      <RecordTable
        caption={m.house_nav_audit()}
        listing={listing}
        columns={columns}
        stacked={(entry) => <StackedEntry entry={entry} />}
        rowId={idOf}
        open={search.open}
        onOpen={(open, how) => void navigate({ search: { ...search, open }, replace: how === 'step', resetScroll: false })}
        count={(total) => m.house_entries_count({ count: total, countText: formatNumber(total, getLocale()) })}
        tools={
          <>
            <Button size="sm" busy={check.checking} onClick={check.check}>
              <ShieldCheck aria-hidden="true" />
              {m.house_verify()}
            </Button>
            <a ref={file} href={auditCsvAddress(search)} download className={buttonClasses('secondary', 'sm')}>
              <Download aria-hidden="true" />
              {m.house_csv()}
            </a>
          </>
        }
        empty={
          isNarrowed(search) ? (
            <EmptyState
              title={m.house_empty_audit_narrowed()}
              action={<Button onClick={() => void navigate({ search: {} })}>{m.admin_clear_filters()}</Button>}
            >
              {m.house_empty_audit_narrowed_hint()}
            </EmptyState>
          ) : (
            <EmptyState title={m.house_empty_audit()}>{m.house_empty_audit_hint()}</EmptyState>
          )
        }
      />
      <EntrySheet
        entry={listing.rows.find((entry) => idOf(entry) === search.open)}
        onClose={() => void navigate({ search: { ...search, open: undefined }, resetScroll: false })}
      />
    </>
  )
}
