import { readEnvironment } from '@lectern/kernel/environment'
import { z } from 'zod'

const origin = z.url().transform((url) => new URL(url).origin)
const port = z.coerce.number().int().min(0).max(65_535)
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/, { error: 'must be a postgres:// address' })

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Of /healthz and /readyz; nothing else is answered there. */
  PORT: port,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SITE_URL: origin,
  CORE_DATABASE_URL: postgresUrl,
  MEDIA_DATABASE_URL: postgresUrl,
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(6),
  UPSTASH_REDIS_REST_URL: z.url(),
  UPSTASH_REDIS_REST_TOKEN: z.string().min(1),
  UPLOADTHING_TOKEN: z.string().min(1),
  UPLOADTHING_INGEST_URL: z.url().optional(),
  UPLOADTHING_API_URL: z.url().optional(),
  UPLOADTHING_UFS_HOST: z.string().min(1).optional(),
  UPLOADTHING_UFS_APP_ID_LOCATION: z.enum(['path', 'subdomain']).optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\/\S+$/, { error: 'must be an smtp:// or smtps:// address' }),
  /** `Lectern <mail@example.com>` */
  MAIL_FROM: z.string().min(3),
})

export type WorkerEnv = z.infer<typeof schema>

export function readEnv(source: Record<string, string | undefined>): WorkerEnv {
  return readEnvironment('the worker', schema, source)
}
