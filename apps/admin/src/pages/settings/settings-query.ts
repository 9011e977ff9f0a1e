import type { Setting, SettingOf } from '@lectern/api/contracts/staff'
import { useQuery } from '@tanstack/react-query'

import { api, queryClient } from '../../data/api.ts'

const options = api.staff.settings.queryOptions(undefined, { staleTime: 5_000 })

export function useSettings(refetchInterval: number) {
  return useQuery({ ...options, refetchInterval })
}

/** Puts what a server has just saved among the settings that are shown: a replica may not have it yet. */
export async function keepSaved(saved: SettingOf<Setting['key']>): Promise<void> {
  await queryClient.cancelQueries({ queryKey: options.queryKey })
  // The server answers with the setting whose key was sent; the type of its answer doesn't tie value and history to that key.
  const setting = saved as Setting
  queryClient.setQueryData(options.queryKey, (all) => all?.map((other) => (other.key === setting.key ? setting : other)))
}

export async function refreshSettings(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: options.queryKey })
}
