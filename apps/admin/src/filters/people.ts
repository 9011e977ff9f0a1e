import type { UserRow } from '@lectern/api/contracts/staff'

import { csvAddress } from '../lib/csv-address.ts'
import { choiceParam, countryParam, dayParam, idParam, wordParam } from '../lib/plain-search.ts'

export const ROLES = ['trainee', 'corporate_trainee', 'instructor', 'admin'] as const satisfies readonly UserRow['role'][]
export type Role = (typeof ROLES)[number]

export const PERSON_STATES = ['active', 'suspended', 'unverified', 'leaving', 'erased'] as const
export type PersonState = (typeof PERSON_STATES)[number]

export const PEOPLE_SORTS = ['newest', 'oldest', 'name'] as const
export type PeopleSort = (typeof PEOPLE_SORTS)[number]

/** What narrows and orders the people; `from` and `to` are the days of joining, both count. */
export interface PeopleFilter {
  q?: string | undefined
  role?: Role | undefined
  state?: PersonState | undefined
  country?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** Left out for the usual order, newest first. */
  sort?: Exclude<PeopleSort, 'newest'> | undefined
}

/** What the address of the people may say. */
export interface PeopleSearch extends PeopleFilter {
  /** The person whose detail is open. */
  open?: string | undefined
}

export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  return {
    q: wordParam(search['q']),
    role: choiceParam(search['role'], ROLES),
    state: choiceParam(search['state'], PERSON_STATES),
    country: countryParam(search['country']),
    from: dayParam(search['from']),
    to: dayParam(search['to']),
    sort: choiceParam(search['sort'], ['oldest', 'name'] as const),
    open: idParam(search['open']),
  }
}

interface PeopleQuery {
  q: string
  role: Role | null
  state: PersonState | null
  country: string | null
  joinedFrom: string | null
  joinedTo: string | null
  sort: PeopleSort
}

/** What to ask the server for. */
export function peopleQuery({ q, role, state, country, from, to, sort }: PeopleFilter): PeopleQuery {
  return {
    q: q ?? '',
    role: role ?? null,
    state: state ?? null,
    country: country ?? null,
    joinedFrom: from ?? null,
    joinedTo: to ?? null,
    sort: sort ?? 'newest',
  }
}

/** The same people as a file. */
export function peopleCsvPath(filter: PeopleFilter): string {
  return csvAddress('users', peopleQuery(filter))
}

export function narrowsPeople({ q, role, state, country, from, to }: PeopleFilter): boolean {
  return [q, role, state, country, from, to].some((value) => value !== undefined && value !== '')
}
