import type { Cache } from '@lectern/cache/cache'
import type { RateLimiter } from '@lectern/cache/rate-limiter'
import type { Database } from '@lectern/db/database'
import type { Clock } from '@lectern/kernel/clock'

import type { Auth } from '@lectern/auth/auth'
import type { JobQueue } from './jobs.ts'
import type { PaymentGateway, PictureMaker, VideoStore } from './ports.ts'

/** What the use cases work with; built once per process by apps/server and apps/worker. */
export interface Deps {
  readonly core: Database
  readonly jobs: JobQueue
  readonly cache: Cache
  readonly limits: RateLimiter
  readonly auth: Auth
  readonly clock: Clock
  readonly config: Config
  readonly log: Log
  readonly pictures: PictureMaker
  /** Only servers that run payments have it. */
  readonly payments: PaymentsDeps | null
  /** Only servers that run media have it. */
  readonly media: MediaDeps | null
}

export interface PaymentsDeps {
  readonly gateway: PaymentGateway
}

export interface MediaDeps {
  readonly db: Database
  readonly jobs: JobQueue
  readonly store: VideoStore
}

export interface Config {
  /** Public origin of the site, without a slash at the end. */
  readonly siteUrl: string
  readonly adminUrl: string
  /** Signs freshness tokens and quotes. */
  readonly secret: string
  /** Shown to staff. */
  readonly version?: string
}

export interface Log {
  info(details: Record<string, unknown>, message: string): void
  warn(details: Record<string, unknown>, message: string): void
  error(details: Record<string, unknown>, message: string): void
}
