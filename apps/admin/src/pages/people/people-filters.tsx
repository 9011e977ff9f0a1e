import { countryOptions } from '@lectern/i18n/countries'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import { useMemo, useState } from 'react'

import { narrowsPeople, PEOPLE_SORTS, type PeopleFilter, PERSON_STATES, ROLES } from '../../filters/people.ts'
import { FilterPeriod } from '../../parts/filter-period.tsx'
import { FilterBar, FilterSelect } from '../../parts/filters.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { roleName } from '../../words/role.tsx'
import { personStateName } from './account-state.tsx'

interface PeopleFiltersProps {
  filter: PeopleFilter
  onNarrow: (change: PeopleFilter) => void
  onClear: () => void
}

/** What narrows the people; all of it is in the address. */
export function PeopleFilters({ filter, onNarrow, onClear }: PeopleFiltersProps) {
  const countries = useMemo(() => countryOptions(getLocale()), [])
  const [opened, setOpened] = useState(false)
  const chosen = [filter.role, filter.state, filter.country, filter.from ?? filter.to].filter((value) => value !== undefined).length
  return (
    <FilterBar onClear={narrowsPeople(filter) ? onClear : null}>
      <div className="flex gap-2 md:contents">
        <SearchField value={filter.q ?? ''} placeholder={m.admin_search_people()} onChange={(q) => onNarrow({ q })} />
        <button
          type="button"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
          className="inline-flex min-h-9 shrink-0 items-center gap-2 rounded-md border border-line-strong bg-raised px-3 text-sm md:hidden"
        >
          <SlidersHorizontal aria-hidden="true" className="size-4 text-muted" />
          {m.people_filters()}
          {chosen > 0 && (
            <span className="rounded-full bg-lapis-wash px-1.5 text-xs font-medium text-lapis-strong figures">{formatNumber(chosen, getLocale())}</span>
          )}
        </button>
      </div>
      <div className={opened ? 'contents' : 'contents max-md:hidden'}>
        <FilterSelect
          label={m.admin_col_role()}
          all={m.admin_filter_all_roles()}
          value={filter.role}
          options={ROLES.map((value) => ({ value, label: roleName(value) }))}
          onChange={(role) => onNarrow({ role })}
        />
        <FilterSelect
          label={m.admin_col_account()}
          all={m.people_all_accounts()}
          value={filter.state}
          options={PERSON_STATES.map((value) => ({ value, label: personStateName(value) }))}
          onChange={(state) => onNarrow({ state })}
        />
        <FilterSelect
          label={m.admin_col_country()}
          all={m.people_all_countries()}
          value={filter.country}
          options={countries}
          onChange={(country) => onNarrow({ country })}
        />
        <span className="contents lg:hidden">
          <FilterSelect
            label={m.people_order()}
            all={sortName('newest')}
            value={filter.sort}
            options={PEOPLE_SORTS.flatMap((value) => (value === 'newest' ? [] : [{ value, label: sortName(value) }]))}
            onChange={(sort) => onNarrow({ sort })}
          />
        </span>
        <FilterPeriod label={m.admin_col_joined()} all={m.people_joined_any_time()} from={filter.from} to={filter.to} onChange={onNarrow} />
      </div>
    </FilterBar>
  )
}

function sortName(sort: (typeof PEOPLE_SORTS)[number]): string {
  switch (sort) {
    case 'newest':
      return m.people_sort_newest()
    case 'oldest':
      return m.people_sort_oldest()
    case 'name':
      return m.people_sort_name()
  }
}
