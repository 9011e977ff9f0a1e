import { join } from 'node:path'

import type { Environment } from '@lectern/local/environment'
import { startFront, type Pages } from '@lectern/local/front/front'

import { ROOT } from '../paths.ts'
import { step } from '../terminal.ts'
import { APP_NAMES, backendProcesses, siteProcess, viteProcess } from './apps.ts'
import { buildPages, generateMessages } from './build.ts'
import { addressesOf, serverEnvironment, type Addresses } from './environment.ts'
import { findProgram } from './programs.ts'
import { isSeeded, seedOnce } from './seed.ts'
import { startServices, type StartedServices } from './services.ts'
import { writeStackFiles } from './stack-files.ts'
import type { SupervisedProcess } from './supervised.ts'

export interface Everything {
  addresses: Addresses
  env: Environment
  /** The server and the worker, for who restarts them. */
  backends: SupervisedProcess[]
}

/** Starts the services, the servers and the pages; what has been started is stopped with the cleanup stack, the last first. */
export async function startEverything(mode: 'production' | 'development', cleanup: AsyncDisposableStack): Promise<Everything> {
  const development = mode === 'development'
  const [services] = await both(startServicesWithData(development, cleanup), preparePages(development))
  const { ports, stack } = services
  const env = serverEnvironment(services, { development, ffmpeg: findProgram('ffmpeg') })
  const backends = backendProcesses(env, ports)
  const pages = development ? [viteProcess('web', env, ports.pages), viteProcess('admin', env, ports.adminPages)] : [siteProcess(env, ports)]
  const startAll = (processes: SupervisedProcess[]) =>
    Promise.all(
      processes.map(async (child) => {
        cleanup.defer(() => child.stop())
        await step(LABELS[child.name] ?? child.name, () => child.start())
      }),
    )
  await startAll(backends)
  await startAll(pages)
  const adminPages: Pages = development
    ? { url: `http://127.0.0.1:${ports.adminPages}` }
    : { files: join(ROOT, 'apps/admin/dist'), ...(stack.uploadthing && { fileOrigin: stack.uploadthing.url }) }
  await step('Addresses', async () => {
    const front = await startFront({
      server: `http://127.0.0.1:${ports.server}`,
      site: { port: ports.web, pages: { url: `http://127.0.0.1:${ports.pages}` } },
      console: { port: ports.admin, pages: adminPages },
    })
    cleanup.defer(() => front.close())
  })
  const addresses = addressesOf(services)
  writeStackFiles(services, addresses, env)
  return { addresses, env, backends }
}

const LABELS: Record<string, string> = {
  server: 'Servers: core, media, payments',
  worker: 'Worker',
  web: 'Site',
  admin: 'Console',
}

async function startServicesWithData(development: boolean, cleanup: AsyncDisposableStack): Promise<StartedServices> {
  const services = await startServices(APP_NAMES)
  cleanup.defer(() => services.stack.stop())
  if (!isSeeded()) {
    const env = serverEnvironment(services, { development, ffmpeg: findProgram('ffmpeg') })
    await step('Courses, people, videos', () => seedOnce(env))
  }
  return services
}

async function preparePages(development: boolean): Promise<void> {
  if (development) await step('Messages', generateMessages)
  else await step('Pages', buildPages, (result) => (result === 'built' ? 'built' : 'unchanged'))
}

/** Waits for both also when one fails, so that what the other has started is known and can be stopped. */
async function both<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const results = await Promise.allSettled([first, second])
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  if (failures.length > 1) throw new AggregateError(failures)
  return Promise.all([first, second])
}
