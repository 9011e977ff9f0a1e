import type { SignedIn } from '@lectern/auth/actor'
import { assets } from '@lectern/db/media/assets'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps, MediaDeps } from '../../deps.ts'
import { detachAsset } from '../teaching/public.ts'
import type { assetIdInput } from './contract.ts'
import { assetFor } from './policy.ts'

/**
 * Deletes a video, unless it plays in a course that isn't a draft (`in_use`, T1). Core lets go of it first, then the file goes, then the row, so that a
 * failure in between leaves something that can be deleted again and never a lesson without its video. Throws `asset_not_found`.
 */
export async function deleteAsset(context: { deps: Deps; media: MediaDeps; actor: SignedIn }, input: z.output<typeof assetIdInput>): Promise<{ ok: true }> {
  const { deps, media } = context
  const asset = await assetFor(context, input.assetId, 'change')
  const { tags } = await deps.core.transaction((tx) => detachAsset(tx, asset.id))
  if (tags.length > 0) await deps.cache.clear(tags)
  if (asset.fileKey !== null) await media.store.deleteFiles([asset.fileKey])
  await media.db.primary.delete(assets).where(eq(assets.id, asset.id))
  return { ok: true }
}
