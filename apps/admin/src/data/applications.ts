import { useQuery } from '@tanstack/react-query'

import { api, queryClient } from './api.ts'
import { patchPeople, refreshPeople } from './people.ts'

/** How many wait to be decided; asked now and then, for the navigation. */
export function useWaitingApplications(): number {
  const { data } = useQuery(api.staff.instructorApplications.queryOptions({ state: 'pending', limit: 1 }, { refetchInterval: 60_000, staleTime: 30_000 }))
  return data?.total ?? 0
}

/** Applications are asked again; lists of people say at once who has become an instructor. */
export async function refreshAfterDecision(decision: 'approved' | 'rejected', userIds: readonly string[]): Promise<void> {
  if (decision === 'approved') patchPeople(userIds, { role: 'instructor' })
  await Promise.all([queryClient.invalidateQueries(api.staff.instructorApplications.pathFilter()), refreshPeople(userIds)])
}
