import { useQuery } from '@tanstack/react-query'

import { api, queryClient } from './api.ts'

/** How many wait to be decided; asked now and then, for the navigation. */
export function useWaitingApplications(): number {
  const { data } = useQuery(api.staff.instructorApplications.queryOptions({ state: 'pending', limit: 1 }, { refetchInterval: 60_000, staleTime: 30_000 }))
  return data?.total ?? 0
}

/** Applications, and the people they have made instructors, are asked again. */
export async function refreshAfterDecision(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(api.staff.instructorApplications.pathFilter()),
    queryClient.invalidateQueries(api.staff.users.pathFilter(), { cancelRefetch: false }),
    queryClient.invalidateQueries(api.staff.user.pathFilter()),
    queryClient.invalidateQueries(api.staff.auditLog.pathFilter()),
  ])
}
