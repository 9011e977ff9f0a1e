import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { freePort } from '@lectern/local/lib/free-port'
import { type RunningStack, SERVICES, startStack } from '@lectern/local/stack'

import { type RunningProcess, startProcess } from './processes.ts'

export interface Product {
  stack: RunningStack
  env: Record<string, string>
  core: RunningProcess
  stop(): Promise<void>
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** A stack of its own with the seeded academy, durable like a real one, and the core server on it. */
export async function startProduct(): Promise<Product> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-bench-'))
  await chmod(dir, 0o755)
  const port = await freePort()
  const stack = await startStack({ dir, durable: true, services: SERVICES, webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe` })
  const env = { ...stack.env, SITE_URL: 'http://localhost:3000', ADMIN_URL: 'http://localhost:3100', READS_PER_MINUTE: '1000000000' }
  await run('packages/db/src/migrate-all.ts', env)
  await run('tooling/seed/src/main.ts', env)
  const core = await startProcess('apps/server/src/all.ts', port, env)
  return {
    stack,
    env,
    core,
    async stop() {
      await core.stop()
      await stack.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

async function run(program: string, env: Record<string, string>): Promise<void> {
  await promisify(execFile)(process.execPath, [program], { cwd: ROOT, env: { ...process.env, ...env } })
}
