import { courses, lessons } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq, ne, or, sql } from 'drizzle-orm'

import { courseTags } from '../catalog/public.ts'
import { recount } from './recount.ts'

export interface AssetChange {
  assetId: string
  state: 'processing' | 'ready' | 'rejected'
  /** Of a ready video. */
  durationSeconds: number | null
}

/**
 * Gives an upload its place: a lesson's video, or the course's preview when `lessonId` is null. A video that is ready stays until the upload is. The
 * caller has checked that the person teaches the course. NOT_FOUND `lesson_not_found` unless it is a video lesson of the course.
 */
export async function attachAsset(tx: Db, place: { courseId: string; lessonId: string | null; assetId: string }): Promise<void> {
  const { courseId, lessonId, assetId } = place
  if (lessonId === null) {
    await tx
      .update(courses)
      .set({
        previewPendingAssetId: sql`case when ${courses.previewState} = 'ready' and ${courses.previewAssetId} <> ${assetId} then ${assetId}::uuid end`,
        previewAssetId: sql`case when ${courses.previewState} = 'ready' then ${courses.previewAssetId} else ${assetId}::uuid end`,
        previewState: sql`case when ${courses.previewState} = 'ready' then 'ready' else 'processing' end`,
      })
      .where(eq(courses.id, courseId))
    return
  }
  const changed = await tx
    .update(lessons)
    .set({
      pendingAssetId: sql`case when ${lessons.mediaState} = 'ready' and ${lessons.assetId} <> ${assetId} then ${assetId}::uuid end`,
      assetId: sql`case when ${lessons.mediaState} = 'ready' then ${lessons.assetId} else ${assetId}::uuid end`,
      mediaState: sql`case when ${lessons.mediaState} = 'ready' then 'ready' else 'processing' end`,
    })
    .where(and(eq(lessons.id, lessonId), eq(lessons.courseId, courseId), eq(lessons.kind, 'video')))
    .returning({ id: lessons.id })
  if (changed.length === 0) throw new DomainError('NOT_FOUND', 'lesson_not_found', { field: 'lessonId' })
}

/**
 * Applies what became of an upload. A ready one takes its place, now or from the video that it replaces; an upload that was itself replaced changes
 * nothing. Gives the cache tags to clear after the commit.
 */
export async function applyAssetChange(tx: Db, change: AssetChange): Promise<{ tags: string[] }> {
  const touched =
    change.state === 'ready' ? await takePlace(tx, change.assetId, change.durationSeconds ?? 0) : await markUnready(tx, change.assetId, change.state)
  for (const courseId of touched) await recount(tx, courseId)
  return { tags: touched.flatMap(courseTags) }
}

/**
 * Takes an upload out of its place, because it was abandoned or deleted. CONFLICT `in_use` while it plays in a course that isn't a draft. Gives the cache
 * tags to clear after the commit.
 */
export async function detachAsset(tx: Db, assetId: string): Promise<{ tags: string[] }> {
  const playing = await tx.execute(sql`
    select 1 from courses where preview_asset_id = ${assetId} and preview_state = 'ready' and status <> 'draft'
    union all
    select 1 from lessons l join courses c on c.id = l.course_id where l.asset_id = ${assetId} and l.media_state = 'ready' and c.status <> 'draft'`)
  if (playing.length > 0) throw new DomainError('CONFLICT', 'in_use')
  await tx.update(courses).set({ previewPendingAssetId: null }).where(eq(courses.previewPendingAssetId, assetId))
  await tx.update(lessons).set({ pendingAssetId: null }).where(eq(lessons.pendingAssetId, assetId))
  const ofCourses = await tx
    .update(courses)
    .set({ previewAssetId: null, previewState: 'none', previewDurationSeconds: null })
    .where(eq(courses.previewAssetId, assetId))
    .returning({ courseId: courses.id })
  const ofLessons = await tx
    .update(lessons)
    .set({ assetId: null, mediaState: 'none', durationSeconds: 0 })
    .where(eq(lessons.assetId, assetId))
    .returning({ courseId: lessons.courseId })
  const touched = distinct([...ofCourses, ...ofLessons])
  for (const courseId of touched) await recount(tx, courseId)
  return { tags: touched.flatMap(courseTags) }
}

async function takePlace(tx: Db, assetId: string, durationSeconds: number): Promise<string[]> {
  const ofCourses = await tx
    .update(courses)
    .set({ previewAssetId: assetId, previewPendingAssetId: null, previewState: 'ready', previewDurationSeconds: durationSeconds })
    .where(or(eq(courses.previewAssetId, assetId), eq(courses.previewPendingAssetId, assetId)))
    .returning({ courseId: courses.id })
  const ofLessons = await tx
    .update(lessons)
    .set({ assetId, pendingAssetId: null, mediaState: 'ready', durationSeconds })
    .where(or(eq(lessons.assetId, assetId), eq(lessons.pendingAssetId, assetId)))
    .returning({ courseId: lessons.courseId })
  return distinct([...ofCourses, ...ofLessons])
}

/** Events may come in any order: what is ready stays ready. */
async function markUnready(tx: Db, assetId: string, state: 'processing' | 'rejected'): Promise<string[]> {
  if (state === 'rejected') {
    await tx.update(courses).set({ previewPendingAssetId: null }).where(eq(courses.previewPendingAssetId, assetId))
    await tx.update(lessons).set({ pendingAssetId: null }).where(eq(lessons.pendingAssetId, assetId))
  }
  await tx
    .update(courses)
    .set({ previewState: state })
    .where(and(eq(courses.previewAssetId, assetId), ne(courses.previewState, 'ready')))
  await tx
    .update(lessons)
    .set({ mediaState: state })
    .where(and(eq(lessons.assetId, assetId), ne(lessons.mediaState, 'ready')))
  return []
}

function distinct(rows: readonly { courseId: string }[]): string[] {
  return [...new Set(rows.map((row) => row.courseId))]
}
