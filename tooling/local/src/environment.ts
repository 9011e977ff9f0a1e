import type { RunningMail } from './mail/mail.ts'
import type { RunningPostgres } from './postgres/postgres.ts'
import type { RunningRedis } from './redis/redis.ts'
import type { Secrets } from './secrets.ts'

/** The services of a stack as they run; those that were not asked for are missing. */
export interface Services {
  postgres?: RunningPostgres
  redis?: RunningRedis
  mail?: RunningMail
  stripe?: { url: string; close(): Promise<void> }
  uploadthing?: { url: string; close(): Promise<void> }
}

export type Environment = Record<string, string>

/** The variables that point the real SDKs at the stack. */
export function environmentOf(services: Services, secrets: Secrets): Environment {
  return {
    LECTERN_SECRET: secrets.lectern,
    MAIL_FROM: 'Lectern <hello@lectern.example>',
    ...(services.postgres && {
      CORE_DATABASE_URL: services.postgres.core.primaryUrl,
      CORE_REPLICA_URLS: services.postgres.core.replicaUrl,
      MEDIA_DATABASE_URL: services.postgres.media.primaryUrl,
      MEDIA_REPLICA_URLS: services.postgres.media.replicaUrl,
    }),
    ...(services.redis && {
      UPSTASH_REDIS_REST_URL: services.redis.restUrl,
      UPSTASH_REDIS_REST_TOKEN: services.redis.token,
    }),
    ...(services.mail && { SMTP_URL: services.mail.smtpUrl }),
    ...(services.stripe && {
      STRIPE_SECRET_KEY: secrets.stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: secrets.stripe.webhookSecret,
      STRIPE_API_BASE: services.stripe.url,
    }),
    ...(services.uploadthing && uploadThingEnvironment(services.uploadthing.url, secrets)),
  }
}

function uploadThingEnvironment(url: string, secrets: Secrets): Environment {
  return {
    UPLOADTHING_TOKEN: Buffer.from(JSON.stringify({ ...secrets.uploadthing, regions: ['local'] })).toString('base64'),
    UPLOADTHING_INGEST_URL: url,
    UPLOADTHING_API_URL: url,
    // Plain HTTP only when the host contains "local".
    UPLOADTHING_UFS_HOST: new URL(url).host,
    UPLOADTHING_UFS_APP_ID_LOCATION: 'path',
    // At Info the SDK prints signed addresses.
    UPLOADTHING_LOG_LEVEL: 'Warning',
  }
}
