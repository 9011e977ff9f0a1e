import { coreRouter } from '@lectern/api/roles'

import { openDeps } from './deps.ts'
import { readCoreEnv } from './env.ts'
import { run } from './run.ts'

await run(() => {
  const env = readCoreEnv(process.env)
  return { name: 'core', env, open: openDeps('core', env, {}), mounts: [{ endpoint: '/api/core', router: coreRouter }], rest: true }
})
