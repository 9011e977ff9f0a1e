import type { UserRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { Badge } from '@lectern/ui/badge'
import type { Column } from '@lectern/ui/data-table'
import { EmptyState } from '@lectern/ui/states'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'

import { api, queryClient } from '../../data/api.ts'
import { listingOf } from '../../data/listing.ts'
import { type PeopleSearch, ROLES } from '../../filters/people.ts'
import { when } from '../../lib/time.ts'
import { FilterBar, FilterSelect } from '../../parts/filters.tsx'
import { OpenLink } from '../../parts/open-link.tsx'
import { RecordTable } from '../../parts/record-table.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { LatinLine, OneLine } from '../../parts/text.tsx'
import { countryName } from '../../words/names.ts'
import { RoleBadge, roleName } from '../../words/role.tsx'
import { PersonSheet } from './person-sheet.tsx'

const route = getRouteApi('/console/people')

export function PeoplePage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { q = '', role = null } = search
  const listing = listingOf(
    useInfiniteQuery(api.staff.users.infiniteQueryOptions({ q, role }, { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData })),
  )
  const narrow = (change: PeopleSearch) => void navigate({ search: { ...search, open: undefined, ...change }, replace: true })

  return (
    <>
      <FilterBar onClear={q !== '' || role !== null ? () => void navigate({ search: {} }) : null}>
        <SearchField value={q} placeholder={m.admin_search_people()} onChange={(next) => narrow({ q: next })} />
        <FilterSelect
          label={m.admin_col_role()}
          all={m.admin_filter_all_roles()}
          value={search.role}
          options={ROLES.map((value) => ({ value, label: roleName(value) }))}
          onChange={(next) => narrow({ role: next })}
        />
      </FilterBar>
      <RecordTable
        caption={m.admin_nav_people()}
        listing={listing}
        columns={columns()}
        stacked={(person) => <StackedPerson person={person} />}
        rowId={(person) => person.id}
        open={search.open}
        onLikely={(userId) => void queryClient.prefetchQuery(api.staff.user.queryOptions({ userId }))}
        onOpen={(open, how) => void navigate({ search: { ...search, open }, replace: how === 'step', resetScroll: false })}
        empty={<EmptyState title={m.admin_empty_people()}>{m.admin_empty_people_hint()}</EmptyState>}
      />
      <PersonSheet userId={search.open} onClose={() => void navigate({ search: { ...search, open: undefined }, resetScroll: false })} />
    </>
  )
}

function columns(): Column<UserRow>[] {
  return [
    {
      id: 'name',
      header: m.admin_col_name(),
      cell: (person) => (
        <span className="flex max-w-80 items-center gap-2.5">
          <Avatar name={person.name} size="sm" />
          <OpenLink from="/people" id={person.id}>
            <OneLine className="font-medium">{person.name}</OneLine>
          </OpenLink>
          <LatinLine className="min-w-12 text-muted">{person.username}</LatinLine>
        </span>
      ),
    },
    { id: 'email', header: m.admin_col_email(), cell: ({ email }) => <LatinLine className="max-w-64">{email}</LatinLine> },
    { id: 'role', header: m.admin_col_role(), width: '9rem', cell: ({ role }) => <RoleBadge role={role} /> },
    { id: 'state', header: m.admin_col_account(), width: '11rem', cell: (person) => <AccountState person={person} /> },
    { id: 'country', wide: true, header: m.admin_col_country(), cell: ({ country }) => <span className="whitespace-nowrap">{countryName(country)}</span> },
    {
      id: 'joined',
      header: m.admin_col_joined(),
      align: 'end',
      width: '8rem',
      cell: ({ createdAt }) => <span className="text-muted">{when(createdAt, 'date')}</span>,
    },
  ]
}

/** What is out of the ordinary about an account; an ordinary one shows nothing. */
function AccountState({ person }: { person: UserRow }) {
  return (
    <span className="flex flex-wrap gap-1">
      {person.suspended && <Badge tone="carmine">{m.admin_person_suspended()}</Badge>}
      {!person.emailVerified && <Badge>{m.admin_person_unverified()}</Badge>}
    </span>
  )
}

function StackedPerson({ person }: { person: UserRow }) {
  return (
    <div className="flex items-center gap-3">
      <Avatar name={person.name} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <div className="flex items-center justify-between gap-3">
          <OpenLink from="/people" id={person.id}>
            <OneLine className="font-medium">{person.name}</OneLine>
          </OpenLink>
          <RoleBadge role={person.role} />
        </div>
        <div className="flex items-center justify-between gap-3">
          <LatinLine className="text-muted">{person.email}</LatinLine>
          <AccountState person={person} />
        </div>
      </div>
    </div>
  )
}
