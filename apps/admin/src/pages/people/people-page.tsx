import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button, IconButton } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { EmptyState } from '@lectern/ui/states'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import Download from 'lucide-react/icons/download'
import RotateCw from 'lucide-react/icons/rotate-cw'
import UserPlus from 'lucide-react/icons/user-plus'
import { useMemo, useRef, useState } from 'react'

import { api, queryClient } from '../../data/api.ts'
import { useListing } from '../../data/listing.ts'
import { restartPeople } from '../../data/people.ts'
import { narrowsPeople, peopleCsvPath, type PeopleFilter, peopleQuery } from '../../filters/people.ts'
import { RecordTable } from '../../parts/record-table.tsx'
import { useSelection } from '../../parts/use-selection.ts'
import { useShortcuts } from '../../shortcuts/use-shortcuts.ts'
import { NewPersonSheet } from './new-person-sheet.tsx'
import { peopleColumns, peopleSortAsColumn, peopleSortOf, StackedPerson } from './people-columns.tsx'
import { PeopleFilters } from './people-filters.tsx'
import { PeopleSelection } from './people-selection.tsx'
import { PersonSheet } from './person-sheet.tsx'

const route = getRouteApi('/console/people')

const PAGE_ROWS = 100

/** Everybody with an account (S2): found, looked at, and worked on many at once. */
export function PeoplePage() {
  const { open, ...filter } = route.useSearch()
  const navigate = route.useNavigate()
  const query = peopleQuery(filter)
  const listing = useListing(
    useInfiniteQuery(
      api.staff.users.infiniteQueryOptions(
        { ...query, limit: PAGE_ROWS },
        // Thousands of rows don't come again by themselves: actions change them where they stand, and there is a button.
        { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData, staleTime: Infinity },
      ),
    ),
  )
  const columns = useMemo(() => peopleColumns(), [])
  const selection = useSelection(JSON.stringify(query))
  const [making, setMaking] = useState(false)
  const file = useRef<HTMLAnchorElement>(null)
  const narrow = (change: PeopleFilter) => void navigate({ search: { ...filter, ...change }, replace: true })
  useShortcuts((action) => {
    if (action.kind === 'export') file.current?.click()
    else if (action.kind === 'create' && open === undefined) setMaking(true)
    else return false
    return true
  })

  return (
    <>
      <PeopleFilters filter={filter} onNarrow={narrow} onClear={() => void navigate({ search: {} })} />
      <RecordTable
        caption={m.admin_nav_people()}
        listing={listing}
        columns={columns}
        stacked={(person) => <StackedPerson person={person} />}
        rowId={(person) => person.id}
        open={open}
        onLikely={(userId) => void queryClient.prefetchQuery(api.staff.user.queryOptions({ userId }))}
        onOpen={(id, how) => void navigate({ search: { ...filter, open: id }, replace: how === 'step', resetScroll: false })}
        sort={peopleSortAsColumn(filter.sort ?? 'newest')}
        onSort={(sort) => {
          const next = peopleSortOf(sort)
          narrow({ sort: next === 'newest' ? undefined : next })
        }}
        selection={selection}
        count={(total) => m.people_count({ count: total, total: formatNumber(total, getLocale()) })}
        tools={
          <>
            <IconButton size="sm" label={m.people_refresh()} onClick={() => void restartPeople()}>
              <RotateCw aria-hidden="true" />
            </IconButton>
            <a ref={file} href={peopleCsvPath(filter)} download className={buttonClasses('secondary', 'sm')}>
              <Download aria-hidden="true" />
              <span className="max-sm:sr-only">{m.people_export()}</span>
            </a>
            <Button size="sm" kind="primary" onClick={() => setMaking(true)}>
              <UserPlus aria-hidden="true" />
              {m.people_new()}
            </Button>
          </>
        }
        empty={
          narrowsPeople(filter) ? (
            <EmptyState title={m.admin_empty_people()} action={<Button onClick={() => void navigate({ search: {} })}>{m.admin_clear_filters()}</Button>}>
              {m.people_empty_narrowed()}
            </EmptyState>
          ) : (
            <EmptyState title={m.people_empty()}>{m.people_empty_hint()}</EmptyState>
          )
        }
      />
      <PeopleSelection people={listing.rows.filter(({ id }) => selection.selected.has(id))} onClear={selection.clear} />
      <PersonSheet userId={open} onClose={() => void navigate({ search: filter, resetScroll: false })} />
      <NewPersonSheet open={making} onClose={() => setMaking(false)} />
    </>
  )
}
