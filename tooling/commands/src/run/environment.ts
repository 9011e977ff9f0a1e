import type { Environment } from '@lectern/local/environment'

import type { StartedServices } from './services.ts'

export interface Addresses {
  web: string
  admin: string
  api: string
  mail: string
  stripe: string
  uploadthing: string
}

export function addressesOf({ ports }: StartedServices): Addresses {
  const at = (port: number) => `http://localhost:${port}`
  return { web: at(ports.web), admin: at(ports.admin), api: at(ports.server), mail: at(ports.mail), stripe: at(ports.stripe), uploadthing: at(ports.uploadthing) }
}

/** The variables of the servers, the worker and the pages: what a hosting service would be given. */
export function serverEnvironment(services: StartedServices, options: { development: boolean; ffmpeg: string | undefined }): Environment {
  const { web, admin, api } = addressesOf(services)
  return {
    ...inherited(),
    ...services.stack.env,
    NODE_ENV: options.development ? 'development' : 'production',
    SITE_URL: web,
    ADMIN_URL: admin,
    API_URL: api,
    METRICS_PORT: String(services.ports.metrics),
    ...(options.ffmpeg !== undefined && { FFMPEG_PATH: options.ffmpeg }),
  }
}

/** Of our own variables only those of the system: what else is set in somebody's shell must not reach the servers. */
function inherited(): Environment {
  const names = ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'TERM', 'TZ', 'LOG_LEVEL', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
}
