import type { CoreRouter, MediaRouter, PaymentsRouter } from '@lectern/api/roles'

export type Server = 'core' | 'media' | 'payments'

type Namespaces<Router extends { _def: { record: object } }> = keyof Router['_def']['record']

type ServerOf = Record<Namespaces<CoreRouter>, 'core'> & Record<Namespaces<MediaRouter>, 'media'> & Record<Namespaces<PaymentsRouter>, 'payments'>

/** Which server runs a namespace. A missing, misplaced or unknown one doesn't compile. */
export const SERVER_OF = {
  accounts: 'core',
  catalog: 'core',
  learning: 'core',
  media: 'media',
  payments: 'payments',
  staff: 'core',
  system: 'core',
  teaching: 'core',
} as const satisfies ServerOf

/** The server of a procedure's path, e.g. "catalog.search" → core. */
export function serverOf(path: string): Server {
  const namespace = path.split('.', 1)[0] ?? ''
  for (const [known, server] of Object.entries(SERVER_OF)) if (known === namespace) return server
  throw new Error(`no server runs ${path}`)
}
