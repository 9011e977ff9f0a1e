import type { PolicyHistory } from '@lectern/api/contracts/staff'
import { useQuery } from '@tanstack/react-query'

import { api, queryClient } from '../../data/api.ts'

const options = api.staff.policies.queryOptions(undefined, { staleTime: 5_000 })

export function usePolicies() {
  return useQuery(options)
}

/** Puts what a server has just published among the policies that are shown: a replica may not have it yet. */
export async function keepPublished(history: PolicyHistory): Promise<void> {
  await queryClient.cancelQueries({ queryKey: options.queryKey })
  queryClient.setQueryData(options.queryKey, (all) => all?.map((other) => (other.kind === history.kind ? history : other)))
}

export async function refreshPolicies(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: options.queryKey })
}
