import { RATE_RULES } from '@lectern/cache/rate-limiter'
import { readEnvironment } from '@lectern/kernel/environment'
import { z } from 'zod'

const origin = z.url().transform((url) => new URL(url).origin)
const port = z.coerce.number().int().min(0).max(65_535)
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/, { error: 'must be a postgres:// address' })
const postgresUrls = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((url) => url.trim())
      .filter((url) => url !== ''),
  )
  .pipe(z.array(postgresUrl))

/** What every server needs. */
const shared = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port,
  /** Where Prometheus reads; a port that no balancer shows to the world. Without it there are no metrics. */
  METRICS_PORT: port.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SITE_URL: origin,
  ADMIN_URL: origin,
  LECTERN_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }),
  /** How many proxies of ours stand in front: the client's address is that many entries from the end of X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(1).max(5).default(1),
  /** What one caller may ask of one process. */
  READS_PER_MINUTE: z.coerce.number().int().min(1).default(RATE_RULES.read.limit),
  WRITES_PER_MINUTE: z.coerce.number().int().min(1).default(RATE_RULES.write.limit),
  CORE_DATABASE_URL: postgresUrl,
  CORE_REPLICA_URLS: postgresUrls,
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(10),
  UPSTASH_REDIS_REST_URL: z.url(),
  UPSTASH_REDIS_REST_TOKEN: z.string().min(1),
}

const payments = {
  STRIPE_SECRET_KEY: z.string().min(1),
  STRIPE_WEBHOOK_SECRET: z.string().min(1),
  /** Another server that speaks Stripe's API. */
  STRIPE_API_BASE: z.url().optional(),
}

const media = {
  MEDIA_DATABASE_URL: postgresUrl,
  MEDIA_REPLICA_URLS: postgresUrls,
  UPLOADTHING_TOKEN: z.string().min(1),
  /** How UploadThing reaches this server for its callbacks; the site's own origin unless said otherwise. */
  API_URL: origin.optional(),
  UPLOADTHING_INGEST_URL: z.url().optional(),
  UPLOADTHING_API_URL: z.url().optional(),
  UPLOADTHING_UFS_HOST: z.string().min(1).optional(),
  UPLOADTHING_UFS_APP_ID_LOCATION: z.enum(['path', 'subdomain']).optional(),
}

const coreSchema = z.object(shared)
const paymentsSchema = z.object({ ...shared, ...payments })
const mediaSchema = z.object({ ...shared, ...media })
const allSchema = z.object({ ...shared, ...payments, ...media })

export type CoreEnv = z.infer<typeof coreSchema>
export type PaymentsEnv = z.infer<typeof paymentsSchema>
export type MediaEnv = z.infer<typeof mediaSchema>
export type AllEnv = z.infer<typeof allSchema>

type Source = Record<string, string | undefined>

export const readCoreEnv = (source: Source): CoreEnv => readEnvironment('this server', coreSchema, source)
export const readPaymentsEnv = (source: Source): PaymentsEnv => readEnvironment('this server', paymentsSchema, source)
export const readMediaEnv = (source: Source): MediaEnv => readEnvironment('this server', mediaSchema, source)
export const readAllEnv = (source: Source): AllEnv => readEnvironment('this server', allSchema, source)
