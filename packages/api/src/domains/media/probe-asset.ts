import { assets } from '@lectern/db/media/assets'
import { newId } from '@lectern/kernel/ids'
import { and, eq } from 'drizzle-orm'

import type { Deps, MediaDeps } from '../../deps.ts'
import type { MediaProbe } from '../../ports.ts'
import { type AssetRow, readAsset } from './assets.ts'
import { type Verdict, verdictOn } from './rules.ts'

const PROBE_SECONDS = 900

interface Probing {
  clock: Deps['clock']
  media: MediaDeps
  probe: MediaProbe
}

/**
 * Reads what an uploaded file really is and makes its asset ready or rejects it, telling core in the same transaction (T3). May be run again at any point:
 * what was decided stands, and a rejected file that is still there is deleted.
 */
export async function probeAsset(context: Probing, assetId: string): Promise<void> {
  const { media, probe } = context
  const asset = await readAsset(media.db.primary, assetId)
  if (!asset || asset.fileKey === null) return
  if (asset.state === 'uploaded') {
    const { url } = await media.store.signedUrl(asset.fileKey, PROBE_SECONDS)
    await decide(context, asset, verdictOn(await probe.probe(url)))
  }
  await deleteIfRejected(media, assetId)
}

async function decide({ media, clock }: Probing, asset: AssetRow, verdict: Verdict): Promise<void> {
  const { state } = verdict
  const durationSeconds = verdict.state === 'ready' ? verdict.durationSeconds : null
  const found = verdict.state === 'ready' ? { durationSeconds, width: verdict.width, height: verdict.height } : { rejectedReason: verdict.reason }
  await media.db.transaction(async (tx) => {
    const decided = await tx
      .update(assets)
      .set({ state, ...found, updatedAt: clock.now() })
      .where(and(eq(assets.id, asset.id), eq(assets.state, 'uploaded')))
      .returning({ id: assets.id })
    if (decided.length > 0) await media.jobs.enqueue(tx, 'media.asset_changed', { eventId: newId(), assetId: asset.id, state, durationSeconds })
  })
}

async function deleteIfRejected(media: MediaDeps, assetId: string): Promise<void> {
  const asset = await readAsset(media.db.primary, assetId)
  if (asset?.state !== 'rejected' || asset.fileKey === null) return
  await media.store.deleteFiles([asset.fileKey])
  await media.db.primary.update(assets).set({ fileKey: null }).where(eq(assets.id, assetId))
}
