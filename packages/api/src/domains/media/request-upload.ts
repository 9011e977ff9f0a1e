import type { SignedIn } from '@lectern/auth/actor'
import { assets } from '@lectern/db/media/assets'
import { DomainError } from '@lectern/kernel/errors'
import { newId } from '@lectern/kernel/ids'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps, MediaDeps } from '../../deps.ts'
import { attachAsset } from '../teaching/public.ts'
import { type AssetRow, findBegunUpload, readAsset, toView, toViews } from './assets.ts'
import type { AssetView, requestUploadInput } from './contract.ts'
import { demandTeaches } from './policy.ts'

/**
 * Asks to upload a video for a lesson or as a course's preview (T3); sizes in bytes. The same file for the same place goes on with the upload that
 * was begun. Throws `course_not_found`, what `attachAsset` throws for the lesson, and for bad files `upload_empty`, `upload_too_large`, `upload_wrong_type`.
 */
export async function requestUpload(
  context: { deps: Deps; media: MediaDeps; actor: SignedIn },
  input: z.output<typeof requestUploadInput>,
): Promise<AssetView> {
  const { deps, media, actor } = context
  const { courseId, lessonId, file } = input
  await demandTeaches(deps, actor, courseId)
  const begun = await findBegunUpload(media.db.primary, { ownerId: actor.id, courseId, lessonId, file })
  const assetId = begun?.id ?? (await insertAsset(media, actor.id, input))
  try {
    await deps.core.transaction((tx) => attachAsset(tx, { courseId, lessonId, assetId }))
  } catch (error) {
    if (error instanceof DomainError && !begun) await media.db.primary.delete(assets).where(eq(assets.id, assetId))
    throw error
  }
  if (begun) return firstOf(await toViews(media.db.primary, [begun]))
  return toView(await mustRead(media, assetId), [])
}

async function insertAsset(media: MediaDeps, ownerId: string, { courseId, lessonId, file }: z.output<typeof requestUploadInput>): Promise<string> {
  const id = newId()
  await media.db.primary
    .insert(assets)
    .values({ id, ownerId, courseId, lessonId, fileName: file.name, size: file.size, lastModified: file.lastModified, mimeType: file.type })
  return id
}

async function mustRead(media: MediaDeps, assetId: string): Promise<AssetRow> {
  const asset = await readAsset(media.db.primary, assetId)
  if (!asset) throw new DomainError('NOT_FOUND', 'asset_not_found')
  return asset
}

function firstOf(views: readonly AssetView[]): AssetView {
  const [view] = views
  if (!view) throw new DomainError('NOT_FOUND', 'asset_not_found')
  return view
}
