import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { stopPostgresOrphans } from '@lectern/local/postgres/postgres'
import { stopRedisOrphan } from '@lectern/local/redis/redis-server'
import { SERVICES, startStack, type RunningStack, type Service } from '@lectern/local/stack'

import { STATE } from '../paths.ts'
import { reportStep, step } from '../terminal.ts'
import { hasHostedRedis } from './hosted-redis.ts'
import { choosePorts, stackPorts, type Ports } from './ports.ts'
import { runQuietly } from './run-program.ts'
import { stopLeftover } from './supervised.ts'

const NAMES = {
  postgres: 'Postgres, with replicas',
  redis: 'Redis',
  mail: 'Mail inbox',
  stripe: 'Stripe',
  uploadthing: 'UploadThing',
} satisfies Record<Service, string>

export interface StartedServices {
  ports: Ports
  stack: RunningStack
}

/** Starts the services under the state folder and brings both schemas up to date. */
export async function startServices(leftovers: readonly string[]): Promise<StartedServices> {
  await stopOrphans(leftovers)
  const ports = await choosePorts()
  const stack = await startStack({
    dir: STATE,
    durable: true,
    services: hasHostedRedis() ? SERVICES.filter((service) => service !== 'redis') : SERVICES,
    ports: stackPorts(ports),
    webhookUrl: `http://127.0.0.1:${ports.server}/webhooks/stripe`,
    onStarted: (service, milliseconds) => reportStep(NAMES[service], milliseconds),
  })
  try {
    await step('Migrations', () => runQuietly('packages/db/src/migrate-all.ts', stack.env))
  } catch (error) {
    await stack.stop()
    throw error
  }
  return { ports, stack }
}

/** What a start that was killed by force may have left: they hold our ports and our data. */
export async function stopOrphans(names: readonly string[]): Promise<void> {
  if (!existsSync(STATE)) return
  await Promise.all(names.map((name) => stopLeftover(name)))
  await stopRedisOrphan(join(STATE, 'redis'))
  await stopPostgresOrphans(join(STATE, 'postgres'))
}
