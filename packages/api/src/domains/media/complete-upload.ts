import { assets } from '@lectern/db/media/assets'
import { eq } from 'drizzle-orm'

import type { Deps, MediaDeps } from '../../deps.ts'
import { lockAsset } from './assets.ts'

/**
 * The store has the whole file: it is noted, and the worker asked to look at it, in one transaction. Told again, it changes nothing. A file that nobody waits
 * for any more (the upload was given up, or the asset has another file) is deleted.
 */
export async function completeUpload(
  { deps, media }: { deps: Deps; media: MediaDeps },
  upload: { assetId: string; fileKey: string; size: number },
): Promise<void> {
  const wanted = await media.db.transaction(async (tx) => {
    const asset = await lockAsset(tx, upload.assetId)
    if (asset?.fileKey === upload.fileKey) return true
    if (asset?.state !== 'expected') return false
    await tx.update(assets).set({ state: 'uploaded', fileKey: upload.fileKey, size: upload.size, updatedAt: deps.clock.now() }).where(eq(assets.id, asset.id))
    await media.jobs.enqueue(tx, 'media.probe', { assetId: asset.id })
    return true
  })
  if (!wanted) await media.store.deleteFiles([upload.fileKey])
}
