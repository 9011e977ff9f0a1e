import { queryOptions } from '@tanstack/react-query'

export const SERVICES = ['core', 'media', 'payments'] as const
export type ServiceName = (typeof SERVICES)[number]

export interface ServiceState {
  name: ServiceName
  up: boolean
  /** How long it took to answer; null when it didn't. */
  milliseconds: number | null
}

/** Whether each server answers from where the console is. */
export function servicesOptions(refreshMs: number) {
  return queryOptions({ queryKey: ['services'], queryFn: ({ signal }) => Promise.all(SERVICES.map((name) => ask(name, signal))), refetchInterval: refreshMs })
}

/** Any answer in the servers' own form is one, also that they have no such procedure; what stands in front of them answers otherwise. */
async function ask(name: ServiceName, signal: AbortSignal): Promise<ServiceState> {
  const begun = performance.now()
  try {
    const response = await fetch(`/api/${name}/system.health`, { signal })
    const body: unknown = await response.json()
    const up = typeof body === 'object' && body !== null && ('result' in body || ('error' in body && response.status < 500))
    return { name, up, milliseconds: up ? Math.round(performance.now() - begun) : null }
  } catch {
    return { name, up: false, milliseconds: null }
  }
}
