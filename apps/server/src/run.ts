import type { Deps } from '@lectern/api/deps'
import { BadEnvironment } from '@lectern/kernel/environment'
import { createMetrics } from '@lectern/telemetry/metrics'

import type { OpenDeps } from './deps.ts'
import type { CoreEnv } from './env.ts'
import { createApp } from './http/app.ts'
import { serve } from './http/serve.ts'
import { httpSettings } from './http/settings.ts'
import type { Mount } from './http/trpc.ts'
import { watch } from './metrics.ts'

export interface ServerPlan {
  name: string
  env: CoreEnv
  open: OpenDeps
  mounts: readonly Mount[]
  /** Answers the outside API at `/api/v1`. */
  rest?: boolean
  uploads?: (deps: Deps) => (request: Request) => Promise<Response>
}

/** Runs a server until it is told to stop; a bad environment is told in plain words. */
export async function run(plan: () => ServerPlan): Promise<void> {
  try {
    await start(plan())
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

async function start({ name, env, open, mounts, uploads, rest = false }: ServerPlan): Promise<void> {
  const { deps } = open
  const draining = { started: false }
  // Makes the connection to Redis, so that the first log-in after a start isn't refused because it took too long.
  await deps.cache.status()
  const metrics = env.METRICS_PORT === undefined ? null : { port: env.METRICS_PORT, metrics: createMetrics(name) }
  if (metrics) watch(metrics.metrics, deps)
  const app = createApp({
    deps,
    settings: httpSettings({ siteUrl: env.SITE_URL, adminUrl: env.ADMIN_URL, trustedProxies: env.TRUSTED_PROXIES }),
    mounts,
    metrics: metrics?.metrics ?? null,
    draining,
    uploads: uploads?.(deps) ?? null,
    rest,
  })
  const running = await serve({ app, host: env.HOST, port: env.PORT, metrics, draining, log: deps.log, close: open.close })
  deps.log.info({ port: running.port, mounts: mounts.map((mount) => mount.endpoint) }, 'listening')
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)))
  }
}
