import { BadEnvironment } from '@lectern/kernel/environment'

import { readEnv, type WorkerEnv } from './env.ts'
import { openDeps } from './deps.ts'
import { serveHealth } from './health.ts'
import { work } from './work.ts'

function environment(): WorkerEnv {
  try {
    return readEnv(process.env)
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

const env = environment()
const { deps, close } = openDeps(env)
const state = { ready: false }
const health = await serveHealth({ host: env.HOST, port: env.PORT, ready: () => state.ready })
const workings = await Promise.all([work('core', env.CORE_DATABASE_URL, deps), work('media', env.MEDIA_DATABASE_URL, deps)])
state.ready = true
deps.log.info({}, 'working')

async function stop(): Promise<void> {
  state.ready = false
  deps.log.info({}, 'stopping')
  await Promise.all(workings.map((working) => working.stop()))
  health.close()
  await close()
  process.exit(0)
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
