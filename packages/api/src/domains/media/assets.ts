import type { Db } from '@lectern/db/db'
import { assets, captions } from '@lectern/db/media/assets'
import type { Locale } from '@lectern/kernel/locale'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'

import type { AssetView } from './contract.ts'

const columns = {
  id: assets.id,
  ownerId: assets.ownerId,
  courseId: assets.courseId,
  lessonId: assets.lessonId,
  state: assets.state,
  fileKey: assets.fileKey,
  fileName: assets.fileName,
  size: assets.size,
  lastModified: assets.lastModified,
  mimeType: assets.mimeType,
  durationSeconds: assets.durationSeconds,
  width: assets.width,
  height: assets.height,
  rejectedReason: assets.rejectedReason,
  createdAt: assets.createdAt,
}

export type AssetRow = Pick<typeof assets.$inferSelect, keyof typeof columns>

export async function readAsset(db: Db, assetId: string): Promise<AssetRow | null> {
  const [row] = await db.select(columns).from(assets).where(eq(assets.id, assetId))
  return row ?? null
}

/** The same, kept from changing until the transaction ends. */
export async function lockAsset(tx: Db, assetId: string): Promise<AssetRow | null> {
  const [row] = await tx.select(columns).from(assets).where(eq(assets.id, assetId)).for('update')
  return row ?? null
}

/** An upload that was begun for the same place with the same file; the newest one. */
export async function findBegunUpload(
  db: Db,
  upload: { ownerId: string; courseId: string; lessonId: string | null; file: { name: string; size: number; lastModified: number } },
): Promise<AssetRow | null> {
  const { ownerId, courseId, lessonId, file } = upload
  const [row] = await db
    .select(columns)
    .from(assets)
    .where(
      and(
        eq(assets.ownerId, ownerId),
        eq(assets.courseId, courseId),
        lessonId === null ? isNull(assets.lessonId) : eq(assets.lessonId, lessonId),
        inArray(assets.state, ['expected', 'uploaded']),
        eq(assets.fileName, file.name),
        eq(assets.size, file.size),
        eq(assets.lastModified, file.lastModified),
      ),
    )
    .orderBy(desc(assets.createdAt))
    .limit(1)
  return row ?? null
}

/** Uploads of a course, those that aren't ready first, then the newest. */
export function readUploads(db: Db, courseId: string): Promise<AssetRow[]> {
  return db
    .select(columns)
    .from(assets)
    .where(eq(assets.courseId, courseId))
    .orderBy(sql`${assets.state} = 'ready'`, desc(assets.createdAt))
}

/** What instructors see of assets, in the order of the rows. */
export async function toViews(db: Db, rows: readonly AssetRow[]): Promise<AssetView[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const found = await db
    .select({ assetId: captions.assetId, language: captions.language })
    .from(captions)
    .where(inArray(captions.assetId, ids))
    .orderBy(captions.language)
  const languages = Map.groupBy(found, (row) => row.assetId)
  return rows.map((row) =>
    toView(
      row,
      (languages.get(row.id) ?? []).map(({ language }) => language),
    ),
  )
}

export function toView(row: AssetRow, captionLanguages: Locale[]): AssetView {
  const { ownerId: _owner, fileKey: _key, mimeType: _type, createdAt, ...view } = row
  return { ...view, captionLanguages, createdAt: createdAt.toISOString() }
}
