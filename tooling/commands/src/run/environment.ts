import type { Environment } from '@lectern/local/environment'

import { hostedRedis } from './hosted-redis.ts'
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
  return {
    web: at(ports.web),
    admin: at(ports.admin),
    api: at(ports.server),
    mail: at(ports.mail),
    stripe: at(ports.stripe),
    uploadthing: at(ports.uploadthing),
  }
}

/** The variables of the servers, the worker and the pages: what a hosting service would be given. */
export function serverEnvironment(services: StartedServices, options: { development: boolean; ffmpeg: string | undefined }): Environment {
  const { web, admin } = addressesOf(services)
  return {
    ...inherited(),
    ...hostedRedis(),
    ...services.stack.env,
    NODE_ENV: options.development ? 'development' : 'production',
    SITE_URL: web,
    ADMIN_URL: admin,
    // Not the name: the servers listen on IPv4 only.
    API_URL: `http://127.0.0.1:${services.ports.server}`,
    ...(options.ffmpeg !== undefined && { FFMPEG_PATH: options.ffmpeg }),
  }
}

/** The site's server knows addresses only: no database, no key. */
export function siteEnvironment(env: Environment): Environment {
  const withheld = /DATABASE|REPLICA|REDIS|SECRET|TOKEN|SMTP/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)))
}

/** Of what is set in somebody's shell only the variables of the system: a forgotten one must not reach the servers. */
function inherited(): Environment {
  const names = ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'TERM', 'TZ', 'LOG_LEVEL', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
}
