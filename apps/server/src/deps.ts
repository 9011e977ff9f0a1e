import type { Config, Deps, MediaDeps, PaymentsDeps } from '@lectern/api/deps'
import type { Jobs } from '@lectern/api/jobs'
import { createAuth } from '@lectern/auth/create-auth'
import { createCache } from '@lectern/cache/create-cache'
import { createRateLimiter } from '@lectern/cache/create-rate-limiter'
import { type Database, openDatabase } from '@lectern/db/database'
import { createJobQueue } from '@lectern/db/job-queue'
import { systemClock } from '@lectern/kernel/clock'
import { createPictureMaker } from '@lectern/providers/picture'
import { createStripeGateway } from '@lectern/providers/stripe'
import { createUploadThingStore } from '@lectern/providers/uploadthing'
import { createLogger } from '@lectern/telemetry/logger'

import type { CoreEnv, MediaEnv, PaymentsEnv } from './env.ts'
import { readVersion } from './version.ts'

/** What a server works with, and how it lets go of it. */
export interface OpenDeps {
  deps: Deps
  close: () => Promise<void>
}

/** One part of the dependencies together with what has to be closed at the end. */
interface Part<T> {
  value: T
  close(): Promise<void>
}

export function openMedia(env: MediaEnv): Part<MediaDeps> {
  const db = openDatabase({
    primaryUrl: env.MEDIA_DATABASE_URL,
    replicaUrls: env.MEDIA_REPLICA_URLS,
    applicationName: 'lectern-server',
    maxConnections: env.DATABASE_CONNECTIONS,
  })
  const jobs = createJobQueue<Jobs>({ url: env.MEDIA_DATABASE_URL })
  const store = createUploadThingStore({
    token: env.UPLOADTHING_TOKEN,
    endpoints: {
      ...(env.UPLOADTHING_INGEST_URL !== undefined && { ingestUrl: env.UPLOADTHING_INGEST_URL }),
      ...(env.UPLOADTHING_API_URL !== undefined && { apiUrl: env.UPLOADTHING_API_URL }),
      ...(env.UPLOADTHING_UFS_HOST !== undefined && { ufsHost: env.UPLOADTHING_UFS_HOST }),
      ...(env.UPLOADTHING_UFS_APP_ID_LOCATION !== undefined && { ufsAppIdLocation: env.UPLOADTHING_UFS_APP_ID_LOCATION }),
    },
  })
  return { value: { db, jobs, store }, close: () => closeAll([jobs, db]) }
}

export function openPayments(env: PaymentsEnv): PaymentsDeps {
  const gateway = createStripeGateway({
    secretKey: env.STRIPE_SECRET_KEY,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET,
    ...(env.STRIPE_API_BASE !== undefined && { apiBase: env.STRIPE_API_BASE }),
  })
  return { gateway }
}

/** Opens what every server needs and adds the parts that this one has. Connections are made on first use. */
export function openDeps(name: string, env: CoreEnv, parts: { payments?: PaymentsDeps; media?: Part<MediaDeps> }): OpenDeps {
  const clock = systemClock
  const core: Database = openDatabase({
    primaryUrl: env.CORE_DATABASE_URL,
    replicaUrls: env.CORE_REPLICA_URLS,
    applicationName: 'lectern-server',
    maxConnections: env.DATABASE_CONNECTIONS,
  })
  const jobs = createJobQueue<Jobs>({ url: env.CORE_DATABASE_URL })
  const redis = { url: env.UPSTASH_REDIS_REST_URL, token: env.UPSTASH_REDIS_REST_TOKEN }
  const cache = createCache({ redis, clock })
  const auth = createAuth({ core, clock })
  const config: Config = { siteUrl: env.SITE_URL, adminUrl: env.ADMIN_URL, secret: env.LECTERN_SECRET, version: readVersion() }
  const deps: Deps = {
    core,
    jobs,
    cache,
    limits: createRateLimiter({ redis, perMinute: { read: env.READS_PER_MINUTE, write: env.WRITES_PER_MINUTE } }),
    auth,
    clock,
    config,
    log: createLogger({ name, level: env.LOG_LEVEL }),
    pictures: createPictureMaker(),
    payments: parts.payments ?? null,
    media: parts.media?.value ?? null,
  }
  return {
    deps,
    async close() {
      await parts.media?.close()
      await closeAll([auth, jobs, cache])
      await core.close()
    },
  }
}

async function closeAll(things: readonly { close(): Promise<void> }[]): Promise<void> {
  await Promise.all(things.map((thing) => thing.close()))
}
