import type { VideoStore } from '@lectern/api/ports'
import type { Sql } from 'postgres'

import { readMedia } from './media-manifest.ts'
import type { PlannedAsset } from './plan/catalogue.ts'

const AT_ONCE = 6

/** Stores the videos and writes their rows; what is there already stays as it is. */
export async function writeMedia(media: Sql, store: VideoStore, assets: readonly PlannedAsset[], now: Date): Promise<void> {
  const waiting = assets.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const asset of waiting) await writeAsset(media, store, asset, now)
    }),
  )
}

async function writeAsset(media: Sql, store: VideoStore, asset: PlannedAsset, now: Date): Promise<void> {
  const bytes = await readMedia(asset.media.video)
  const { fileKey, size } = await store.put({ name: asset.fileName, type: 'video/mp4', bytes })
  const row = {
    id: asset.id,
    owner_id: asset.ownerId,
    course_id: asset.courseId,
    lesson_id: asset.lessonId,
    state: 'ready',
    file_key: fileKey,
    file_name: asset.fileName,
    size,
    mime_type: 'video/mp4',
    duration_seconds: asset.media.durationSeconds,
    width: asset.media.width,
    height: asset.media.height,
    created_at: now,
    updated_at: now,
  }
  const captions = await Promise.all(
    Object.entries(asset.media.captions).map(async ([language, file]) => ({
      asset_id: asset.id,
      language,
      vtt: (await readMedia(file)).toString('utf8'),
      updated_at: now,
    })),
  )
  await media.begin(async (tx) => {
    await tx`insert into assets ${tx(row)} on conflict (id) do nothing`
    await tx`insert into captions ${tx(captions)} on conflict do nothing`
  })
}
