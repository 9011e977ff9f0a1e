import type { ApplicationRow } from '@lectern/api/contracts/staff'

import { choiceParam, idParam } from '../lib/plain-search.ts'

export type ApplicationState = ApplicationRow['state']

/** What waits comes first and isn't written in the address. */
export const APPLICATION_FILTERS = ['approved', 'rejected', 'all'] as const
export type ApplicationFilter = (typeof APPLICATION_FILTERS)[number]

/** What the address of the applications may say. */
export interface ApplicationsSearch {
  state?: ApplicationFilter | undefined
  /** The application that is open. */
  open?: string | undefined
}

export function readApplicationsSearch(search: Record<string, unknown>): ApplicationsSearch {
  return { state: choiceParam(search['state'], APPLICATION_FILTERS), open: idParam(search['open']) }
}

/** What to ask the server for. */
export function applicationsQuery({ state }: ApplicationsSearch): { state: ApplicationState | null } {
  return { state: state === 'all' ? null : (state ?? 'pending') }
}
