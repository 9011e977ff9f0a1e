import type { AuditRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { DateRange } from '@lectern/ui/date-range'
import { useQuery } from '@tanstack/react-query'

import { api } from '../../data/api.ts'
import type { AuditSearch } from '../../filters/audit.ts'
import { FilterBar, FilterSelect } from '../../parts/filters.tsx'
import { actionName, subjectName, AUDIT_ACTIONS } from '../../words/audit.ts'
import { SubjectPicker } from './subject-picker.tsx'

interface AuditFiltersProps {
  search: AuditSearch
  /** What is shown: knows the names of people who are no longer admins. */
  rows: readonly AuditRow[]
  onNarrow: (change: AuditSearch) => void
  onClear: (() => void) | null
}

export function AuditFilters({ search, rows, onNarrow, onClear }: AuditFiltersProps) {
  const admins = useQuery(api.staff.users.queryOptions({ role: 'admin', sort: 'name', limit: 200 }, { staleTime: 60_000 }))
  const people = admins.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []
  const { who } = search
  const missing = who !== undefined && !people.some(({ value }) => value === who)
  const about = rows.find(({ subject }) => subject.id === search.subject)
  return (
    <FilterBar onClear={onClear}>
      <SubjectPicker
        value={search.subject}
        name={about === undefined ? undefined : subjectName(about.action, about.subject)}
        onChange={(subject) => onNarrow({ subject })}
      />
      <FilterSelect
        label={m.house_col_who()}
        all={m.house_filter_anybody()}
        value={who}
        options={missing ? [...people, { value: who, label: rows.find(({ actor }) => actor.id === who)?.actor.name ?? who }] : people}
        onChange={(next) => onNarrow({ who: next })}
      />
      <FilterSelect
        label={m.house_col_action()}
        all={m.house_filter_any_action()}
        value={search.action}
        options={AUDIT_ACTIONS.map((value) => ({ value, label: actionName(value) }))}
        onChange={(action) => onNarrow({ action })}
      />
      <DateRange
        label={m.house_filter_days()}
        none={m.house_filter_any_day()}
        value={{ from: search.from, to: search.to }}
        onChange={({ from, to }) => onNarrow({ from, to })}
        className="min-h-9! max-md:col-span-2"
      />
    </FilterBar>
  )
}
