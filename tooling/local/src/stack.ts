import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { environmentOf, type Environment, type Services } from './environment.ts'
import { freePort } from './lib/free-port.ts'
import { startMail } from './mail/mail.ts'
import { startPostgres, type PostgresPorts } from './postgres/postgres.ts'
import { startRedis, type RedisKind } from './redis/redis.ts'
import { ensureSecrets, type Secrets } from './secrets.ts'
import { startLocalStripe } from './stripe/start.ts'
import { startLocalUploadThing } from './uploadthing/start.ts'

export const SERVICES = ['postgres', 'redis', 'mail', 'stripe', 'uploadthing'] as const
export type Service = (typeof SERVICES)[number]

export interface StackPorts {
  postgres: PostgresPorts
  redis: number
  mail: number
  smtp: number
  stripe: number
  uploadthing: number
}

export interface StackOptions {
  /** The state folder: data, secrets, logs. */
  dir: string
  /** Whether a commit survives a power cut. Off only in tests. */
  durable: boolean
  /** The services to start: `SERVICES` for all. */
  services: readonly Service[]
  redis?: RedisKind
  /** Fixed ports; without it free ones. */
  ports?: StackPorts
  /** Where Stripe's webhooks are delivered; needed for the service `stripe`. */
  webhookUrl?: string
  /** Told when a service is up, and how long it took. */
  onStarted?: (service: Service, milliseconds: number) => void
}

export interface RunningStack extends Services {
  /** The variables for the servers, the worker and the tests. */
  env: Environment
  secrets: Secrets
  stop(): Promise<void>
}

/** Starts the services of one machine side by side, with their data under the state folder. */
export async function startStack(options: StackOptions): Promise<RunningStack> {
  const dir = resolve(options.dir)
  const logDir = join(dir, 'logs')
  mkdirSync(logDir, { recursive: true })
  const secrets = ensureSecrets(dir)
  const { ports, durable } = options
  const services: Services = {}
  const starters = {
    postgres: async () => {
      services.postgres = await startPostgres({
        dir: join(dir, 'postgres'),
        logDir,
        durable,
        passwords: secrets.postgres,
        ...(ports && { ports: ports.postgres }),
      })
    },
    redis: async () => {
      const kind = options.redis && { prefer: options.redis }
      services.redis = await startRedis({ dir: join(dir, 'redis'), logDir, token: secrets.redisToken, ...kind, ...(ports && { port: ports.redis }) })
    },
    mail: async () => {
      services.mail = await startMail({ dir: join(dir, 'mail'), ...(ports && { port: ports.mail, smtpPort: ports.smtp }) })
    },
    stripe: async () => {
      if (options.webhookUrl === undefined) throw new Error('startStack: stripe needs a webhookUrl')
      const { secretKey, webhookSecret: secret } = secrets.stripe
      const port = ports?.stripe ?? (await freePort())
      services.stripe = await startLocalStripe({ port, dir: join(dir, 'stripe'), secretKey, webhook: { url: options.webhookUrl, secret } })
    },
    uploadthing: async () => {
      const port = ports?.uploadthing ?? (await freePort())
      services.uploadthing = await startLocalUploadThing({ port, dir: join(dir, 'uploadthing'), ...secrets.uploadthing })
    },
  } satisfies Record<Service, () => Promise<void>>
  const results = await Promise.allSettled(
    options.services.map(async (service) => {
      const start = performance.now()
      await starters[service]()
      options.onStarted?.(service, performance.now() - start)
    }),
  )
  const stop = () => stopServices(services)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) {
    await stop()
    throw failed.reason
  }
  return { ...services, env: environmentOf(services, secrets), secrets, stop }
}

async function stopServices({ postgres, redis, mail, stripe, uploadthing }: Services): Promise<void> {
  await Promise.all([stripe?.close(), uploadthing?.close(), mail?.stop(), redis?.stop()])
  await postgres?.stop()
}
