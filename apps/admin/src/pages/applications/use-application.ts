import type { ApplicationRow } from '@lectern/api/contracts/staff'
import { skipToken, useQuery } from '@tanstack/react-query'

import { api } from '../../data/api.ts'
import type { Listing } from '../../data/listing.ts'

/** The application that an address names. Links from elsewhere may lead to one that the list doesn't show, because it has been decided. */
export function useApplication(id: string | undefined, { rows, loading, stale }: Listing<ApplicationRow>): ApplicationRow | undefined {
  const listed = rows.find((application) => application.id === id)
  const elsewhere = id !== undefined && listed === undefined && !loading && !stale
  const { data } = useQuery(api.staff.instructorApplications.queryOptions(elsewhere ? { state: null, limit: 200 } : skipToken))
  return listed ?? (elsewhere ? data?.items.find((application) => application.id === id) : undefined)
}
