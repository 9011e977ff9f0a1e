import { mediaRouter } from '@lectern/api/roles'

import { openDeps, openMedia } from './deps.ts'
import { readMediaEnv } from './env.ts'
import { uploadRoutes } from './http/uploadthing.ts'
import { run } from './run.ts'

await run(() => {
  const env = readMediaEnv(process.env)
  const open = openDeps('media', env, { media: openMedia(env) })
  return { name: 'media', env, open, mounts: [{ endpoint: '/api/media', router: mediaRouter }], uploads: uploadRoutes(env) }
})
