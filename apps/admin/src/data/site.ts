import { useQuery } from '@tanstack/react-query'

import { api } from './api.ts'

/** The address of a path on the public site; undefined until the server has said where that is. */
export function useSiteAddress(path: string): string | undefined {
  const { data } = useQuery(api.system.health.queryOptions(undefined, { staleTime: Infinity }))
  return data === undefined ? undefined : new URL(path, data.siteUrl).href
}
