import type { Config, Deps, Log, MediaDeps } from '@lectern/api/deps'
import type { Jobs } from '@lectern/api/jobs'
import type { MailTransport, MediaProbe, ZipMaker } from '@lectern/api/ports'
import { createCache } from '@lectern/cache/create-cache'
import { openDatabase } from '@lectern/db/database'
import { createJobQueue } from '@lectern/db/job-queue'
import { type Clock, systemClock } from '@lectern/kernel/clock'
import { createMediaProbe } from '@lectern/providers/media-probe'
import { createSmtpTransport } from '@lectern/providers/smtp'
import { createUploadThingStore } from '@lectern/providers/uploadthing'
import { createZipMaker } from '@lectern/providers/zip'
import { createLogger } from '@lectern/telemetry/logger'

import type { WorkerEnv } from './env.ts'

/** What the handlers work with. */
export interface WorkerDeps extends Pick<Deps, 'core' | 'jobs' | 'cache' | 'log'> {
  config: Pick<Config, 'siteUrl'>
  clock: Clock
  media: MediaDeps
  probe: MediaProbe
  mail: MailTransport
  zip: ZipMaker
}

/** Opens what the handlers need. Connections are made on first use; everything is read on the primaries. */
export function openDeps(env: WorkerEnv): { deps: WorkerDeps; close(): Promise<void> } {
  const clock = systemClock
  const log: Log = createLogger({ name: 'worker', level: env.LOG_LEVEL })
  const common = { replicaUrls: [], applicationName: 'lectern-worker', maxConnections: env.DATABASE_CONNECTIONS }
  const core = openDatabase({ ...common, primaryUrl: env.CORE_DATABASE_URL })
  const mediaDb = openDatabase({ ...common, primaryUrl: env.MEDIA_DATABASE_URL })
  const jobs = createJobQueue<Jobs>({ url: env.CORE_DATABASE_URL })
  const mediaJobs = createJobQueue<Jobs>({ url: env.MEDIA_DATABASE_URL })
  const cache = createCache({ redis: { url: env.UPSTASH_REDIS_REST_URL, token: env.UPSTASH_REDIS_REST_TOKEN }, clock })
  const mail = createSmtpTransport({ url: env.SMTP_URL, from: env.MAIL_FROM })
  const store = createUploadThingStore({
    token: env.UPLOADTHING_TOKEN,
    endpoints: {
      ...(env.UPLOADTHING_INGEST_URL !== undefined && { ingestUrl: env.UPLOADTHING_INGEST_URL }),
      ...(env.UPLOADTHING_API_URL !== undefined && { apiUrl: env.UPLOADTHING_API_URL }),
      ...(env.UPLOADTHING_UFS_HOST !== undefined && { ufsHost: env.UPLOADTHING_UFS_HOST }),
      ...(env.UPLOADTHING_UFS_APP_ID_LOCATION !== undefined && { ufsAppIdLocation: env.UPLOADTHING_UFS_APP_ID_LOCATION }),
    },
  })
  const config = { siteUrl: env.SITE_URL }
  return {
    deps: { core, jobs, cache, config, log, clock, media: { db: mediaDb, jobs: mediaJobs, store }, probe: createMediaProbe(), mail, zip: createZipMaker() },
    async close() {
      mail.close()
      await Promise.all([jobs.close(), mediaJobs.close(), cache.close()])
      await Promise.all([core.close(), mediaDb.close()])
    },
  }
}
