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

async function ask(name: ServiceName, signal: AbortSignal): Promise<ServiceState> {
  const begun = performance.now()
  try {
    const response = await fetch(`/api/${name}/healthz`, { signal, cache: 'no-store' })
    const up = response.ok && (await response.text()) === 'ok'
    return { name, up, milliseconds: up ? Math.round(performance.now() - begun) : null }
  } catch {
    return { name, up: false, milliseconds: null }
  }
}
