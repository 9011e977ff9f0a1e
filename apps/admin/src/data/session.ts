import type { Me } from '@lectern/api/contracts/accounts'
import { useSuspenseQuery } from '@tanstack/react-query'

import { api, queryClient } from './api.ts'

/** Asked once; later answers come from logging in and out. */
const meOptions = api.accounts.me.queryOptions(undefined, { staleTime: Infinity, gcTime: Infinity })

/** Who is logged in, an administrator or not; null for nobody. */
export function askWho(): Promise<Me | null> {
  return queryClient.ensureQueryData(meOptions)
}

/** Takes note of who is logged in now. What the one before them has seen is forgotten. */
export function rememberWho(me: Me | null): void {
  queryClient.clear()
  queryClient.setQueryData(meOptions.queryKey, me)
}

/** The administrator who works here; pages inside the frame always have one. */
export function useWho(): Me | null {
  return useSuspenseQuery(meOptions).data
}
