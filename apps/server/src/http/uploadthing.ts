import type { Deps } from '@lectern/api/deps'
import { completeUpload } from '@lectern/api/domains/media/complete-upload'
import { prepareUpload } from '@lectern/api/domains/media/prepare-upload'
import { type Actor, guest } from '@lectern/auth/actor'
import { cookieOf } from '@lectern/kernel/cookies'
import { createUploadRoutes } from '@lectern/providers/uploadthing-routes'

import type { MediaEnv } from '../env.ts'
import { sessionCookieName } from './request.ts'
import { type HttpSettings, httpSettings } from './settings.ts'

/** The handler of `/api/uploadthing`: it signs a browser's upload after asking who that is, and hears from the store when a file has come. */
export function uploadRoutes(env: MediaEnv): (deps: Deps) => (request: Request) => Promise<Response> {
  const settings = httpSettings({ siteUrl: env.SITE_URL, adminUrl: env.ADMIN_URL, trustedProxies: env.TRUSTED_PROXIES })
  return (deps) => {
    const { media } = deps
    if (!media) throw new Error('uploads need the media partition')
    return createUploadRoutes({
      token: env.UPLOADTHING_TOKEN,
      callbackUrl: `${env.API_URL ?? env.SITE_URL}/api/uploadthing`,
      ...(env.UPLOADTHING_INGEST_URL !== undefined && { ingestUrl: env.UPLOADTHING_INGEST_URL }),
      prepare: async ({ assetId, file, request }) => prepareUpload({ deps, media, actor: await uploaderOf(request, deps, settings) }, { assetId, file }),
      complete: (upload) => completeUpload({ deps, media }, upload),
    })
  }
}

/** Only a browser's session may upload. */
async function uploaderOf(request: Request, deps: Deps, settings: HttpSettings): Promise<Actor> {
  const token = cookieOf(request.headers.get('cookie'), sessionCookieName(request.headers, settings))
  return token === null ? guest : ((await deps.auth.sessions.find(token)) ?? guest)
}
