import type { SignedIn } from '@lectern/auth/actor'
import { assets } from '@lectern/db/media/assets'
import { DomainError } from '@lectern/kernel/errors'
import { newId } from '@lectern/kernel/ids'
import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps, MediaDeps } from '../../deps.ts'
import type { assetIdInput } from './contract.ts'
import { assetFor } from './policy.ts'

/** Gives up an upload that hasn't come, or clears away a rejected one; core learns of it by event. Throws `asset_not_found` or `upload_finished`. */
export async function abandonUpload(context: { deps: Deps; media: MediaDeps; actor: SignedIn }, input: z.output<typeof assetIdInput>): Promise<{ ok: true }> {
  const { media } = context
  const asset = await assetFor(context, input.assetId, 'change')
  const removed = await media.db.transaction(async (tx) => {
    const rows = await tx
      .delete(assets)
      .where(and(eq(assets.id, asset.id), inArray(assets.state, ['expected', 'rejected'])))
      .returning({ fileKey: assets.fileKey })
    if (rows.length > 0) await media.jobs.enqueue(tx, 'media.asset_changed', { eventId: newId(), assetId: asset.id, state: 'none', durationSeconds: null })
    return rows
  })
  if (removed.length === 0) throw new DomainError('CONFLICT', 'upload_finished')
  await media.store.deleteFiles(removed.flatMap(({ fileKey }) => (fileKey === null ? [] : [fileKey])))
  return { ok: true }
}
