import type { UserRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import type { Column, Sort } from '@lectern/ui/data-table'

import type { PeopleSort } from '../../filters/people.ts'
import { when } from '../../lib/time.ts'
import { OpenLink } from '../../parts/open-link.tsx'
import { LatinLine, OneLine } from '../../parts/text.tsx'
import { countryName } from '../../words/names.ts'
import { RoleBadge } from '../../words/role.tsx'
import { AccountState } from './account-state.tsx'

export function peopleColumns(): Column<UserRow>[] {
  return [
    {
      id: 'name',
      header: m.admin_col_name(),
      sortable: true,
      width: '26%',
      cell: (person) => (
        <span className="flex items-center gap-2.5">
          <Avatar name={person.name} src={person.picture} size="sm" />
          <OpenLink from="/people" id={person.id}>
            <OneLine className="font-medium">{person.name}</OneLine>
          </OpenLink>
          <LatinLine className="min-w-10 shrink-[2] text-muted max-2xl:hidden">{person.username}</LatinLine>
        </span>
      ),
    },
    { id: 'email', header: m.admin_col_email(), cell: ({ email }) => <LatinLine>{email}</LatinLine> },
    { id: 'role', header: m.admin_col_role(), width: '9.5rem', cell: ({ role }) => <RoleBadge role={role} /> },
    { id: 'state', header: m.admin_col_account(), width: '9.5rem', cell: (person) => <AccountState person={person} /> },
    { id: 'country', wide: true, header: m.admin_col_country(), width: '9rem', cell: ({ country }) => <OneLine>{countryName(country)}</OneLine> },
    {
      id: 'joined',
      header: m.admin_col_joined(),
      sortable: true,
      align: 'end',
      width: '8.5rem',
      cell: ({ createdAt }) => <span className="text-muted">{when(createdAt, 'date')}</span>,
    },
  ]
}

const SORTS = {
  newest: { column: 'joined', direction: 'desc' },
  oldest: { column: 'joined', direction: 'asc' },
  name: { column: 'name', direction: 'asc' },
} as const satisfies Record<PeopleSort, Sort>

export function peopleSortAsColumn(sort: PeopleSort): Sort {
  return SORTS[sort]
}

/** Names have one order only. */
export function peopleSortOf({ column, direction }: Sort): PeopleSort {
  return column === 'name' ? 'name' : direction === 'asc' ? 'oldest' : 'newest'
}

export function StackedPerson({ person }: { person: UserRow }) {
  return (
    <div className="flex items-center gap-3">
      <Avatar name={person.name} src={person.picture} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <div className="flex items-center justify-between gap-3">
          <OpenLink from="/people" id={person.id}>
            <OneLine className="font-medium">{person.name}</OneLine>
          </OpenLink>
          <RoleBadge role={person.role} />
        </div>
        <div className="flex items-center justify-between gap-3">
          <LatinLine className="text-muted">{person.email}</LatinLine>
          <span className="shrink-0">
            <AccountState person={person} />
          </span>
        </div>
      </div>
    </div>
  )
}
