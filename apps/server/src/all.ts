import { coreRouter, mediaRouter, paymentsRouter } from '@lectern/api/roles'

import { openDeps, openMedia, openPayments } from './deps.ts'
import { readAllEnv } from './env.ts'
import { uploadRoutes } from './http/uploadthing.ts'
import { run } from './run.ts'

await run(() => {
  const env = readAllEnv(process.env)
  const open = openDeps('server', env, { payments: openPayments(env), media: openMedia(env) })
  const mounts = [
    { endpoint: '/api/core', router: coreRouter },
    { endpoint: '/api/media', router: mediaRouter },
    { endpoint: '/api/payments', router: paymentsRouter },
  ]
  return { name: 'server', env, open, mounts, uploads: uploadRoutes(env), rest: true }
})
