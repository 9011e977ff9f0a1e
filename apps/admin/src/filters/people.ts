import type { UserRow } from '@lectern/api/contracts/staff'

import { choiceParam, idParam, wordParam } from '../lib/plain-search.ts'

export const ROLES = ['trainee', 'corporate_trainee', 'instructor', 'admin'] as const satisfies readonly UserRow['role'][]
export type Role = (typeof ROLES)[number]

/** What the address of the people may say. */
export interface PeopleSearch {
  q?: string | undefined
  role?: Role | undefined
  /** The person whose detail is open. */
  open?: string | undefined
}

export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  return { q: wordParam(search['q']), role: choiceParam(search['role'], ROLES), open: idParam(search['open']) }
}
