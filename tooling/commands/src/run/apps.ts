import { join } from 'node:path'

import type { Environment } from '@lectern/local/environment'

import { ROOT } from '../paths.ts'
import { siteEnvironment } from './environment.ts'
import type { Ports } from './ports.ts'
import { SupervisedProcess } from './supervised.ts'

export const APP_NAMES = ['server', 'worker', 'web', 'admin'] as const

/** The three servers in one process, and the worker. */
export function backendProcesses(env: Environment, ports: Ports): SupervisedProcess[] {
  return [
    new SupervisedProcess({
      name: 'server',
      script: join(ROOT, 'apps/server/src/all.ts'),
      env: { ...env, PORT: String(ports.server), METRICS_PORT: String(ports.serverMetrics) },
      readyUrl: `http://127.0.0.1:${ports.server}/readyz`,
    }),
    new SupervisedProcess({
      name: 'worker',
      script: join(ROOT, 'apps/worker/src/main.ts'),
      env: { ...env, PORT: String(ports.worker), METRICS_PORT: String(ports.workerMetrics) },
      // It waits for databases most of its time, and may as well wait in little memory.
      nodeOptions: ['--optimize-for-size', '--max-semi-space-size=1'],
      readyUrl: `http://127.0.0.1:${ports.worker}/readyz`,
    }),
  ]
}

/** The built site. */
export function siteProcess(env: Environment, ports: Ports): SupervisedProcess {
  return new SupervisedProcess({
    name: 'web',
    script: join(ROOT, 'apps/web/src/serve.ts'),
    env: { ...siteEnvironment(env), PORT: String(ports.pages) },
    readyUrl: `http://127.0.0.1:${ports.pages}/readyz`,
  })
}

/** The development server of pages: compiles on demand and tells the browser of changes. */
export function viteProcess(name: 'web' | 'admin', env: Environment, port: number): SupervisedProcess {
  const cwd = join(ROOT, 'apps', name)
  return new SupervisedProcess({
    name,
    script: join(cwd, 'node_modules/vite/bin/vite.js'),
    args: ['dev', '--port', String(port), '--strictPort', '--host', '127.0.0.1'],
    cwd,
    env: { ...siteEnvironment(env), PORT: String(port) },
    // Not a page: its first one takes long to compile, and may be the one that is being mended.
    readyUrl: `http://127.0.0.1:${port}/@vite/client`,
    readyWhen: 'listening',
  })
}
