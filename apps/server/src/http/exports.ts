import type { Deps } from '@lectern/api/deps'
import { readExport } from '@lectern/api/domains/accounts/read-export'
import { idSchema } from '@lectern/kernel/ids'

import { contextOf } from './context.ts'
import { refusal } from './refusal.ts'
import { requestIdOf } from './request.ts'
import type { HttpSettings } from './settings.ts'

const DOWNLOAD_HEADERS = {
  'content-type': 'application/zip',
  'content-disposition': 'attachment; filename="lectern-data.zip"',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
}

/** `GET /api/core/exports/<id>`: everything held about somebody, for themselves alone; everybody else learns nothing, not even that it is there (A7). */
export async function exportDownload(
  request: Request,
  exportId: string,
  options: { deps: Deps; settings: HttpSettings; peer: string | null },
): Promise<Response> {
  const { deps } = options
  if (!idSchema.safeParse(exportId).success) return missing()
  const { actor } = await contextOf(request, new Headers(), { ...options, requestId: requestIdOf(request.headers) })
  const archive = await readExport(deps.core.primary, actor, exportId, deps.clock.now())
  return archive ? new Response(archive, { headers: DOWNLOAD_HEADERS }) : missing()
}

const missing = () => refusal('NOT_FOUND', 'not_found')
