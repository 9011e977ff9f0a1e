import type { Database } from '@lectern/db/database'
import type { Db } from '@lectern/db/db'
import type { Lsn } from '@lectern/db/lsn'
import { preparedOn } from '@lectern/db/prepared'
import { assets, captions } from '@lectern/db/media/assets'
import { DomainError } from '@lectern/kernel/errors'
import { eq, sql } from 'drizzle-orm'

import type { MediaDeps } from '../../deps.ts'
import type { Playback } from './contract.ts'
import { PLAYBACK_SECONDS } from './rules.ts'

const readyAsset = preparedOn((db: Db) =>
  db
    .select({ state: assets.state, fileKey: assets.fileKey, mimeType: assets.mimeType, durationSeconds: assets.durationSeconds })
    .from(assets)
    .where(eq(assets.id, sql.placeholder('assetId')))
    .prepare('media_ready_asset'),
)

const captionsOf = preparedOn((db: Db) =>
  db
    .select({ language: captions.language, vtt: captions.vtt })
    .from(captions)
    .where(eq(captions.assetId, sql.placeholder('assetId')))
    .orderBy(captions.language)
    .prepare('media_captions'),
)

/** A signed address of a ready video, with its captions. Whether somebody may have it is decided before. Throws `video_not_ready`. */
export async function toPlayback(media: MediaDeps, fresh: Lsn | null, assetId: string): Promise<Playback> {
  const { asset, texts } = await readPlayable(media.db, fresh, assetId)
  if (asset?.state !== 'ready' || asset.fileKey === null) throw new DomainError('PRECONDITION_FAILED', 'video_not_ready')
  const { url, expiresAt } = await media.store.signedUrl(asset.fileKey, PLAYBACK_SECONDS)
  return { url, expiresAt: expiresAt.toISOString(), mimeType: asset.mimeType, durationSeconds: asset.durationSeconds ?? 0, captions: texts }
}

function readPlayable(database: Database, fresh: Lsn | null, assetId: string) {
  return database.read(fresh, async (db) => {
    const [[asset], texts] = await Promise.all([readyAsset(db).execute({ assetId }), captionsOf(db).execute({ assetId })])
    return { asset, texts }
  })
}
