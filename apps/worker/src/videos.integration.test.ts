import { completeUpload } from '@lectern/api/domains/media/complete-upload'
import { prepareUpload } from '@lectern/api/domains/media/prepare-upload'
import { grantAccess } from '@lectern/api/domains/learning/public'
import { guest } from '@lectern/auth/actor'
import { courses, lessons } from '@lectern/db/core/courses'
import { appliedEvents } from '@lectern/db/core/system'
import { assets, playbackGrants } from '@lectern/db/media/assets'
import { newId } from '@lectern/kernel/ids'
import { eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'

import { type FilmRoom, fixture, openFilmRoom } from '../test/film-room.ts'
import { work } from './work.ts'

const lessonOf = async ({ app, lessonId }: FilmRoom) => {
  const [lesson] = await app.deps.core.primary
    .select({ assetId: lessons.assetId, state: lessons.mediaState, seconds: lessons.durationSeconds })
    .from(lessons)
    .where(eq(lessons.id, lessonId))
  return lesson
}

test('T3: an uploaded video becomes ready with the duration that the server read, and its lesson with it', async () => {
  const room = await openFilmRoom()
  const { asset } = await room.upload({ name: 'joins.mp4', bytes: await fixture('h264.mp4') })
  expect(asset).toMatchObject({ state: 'expected', fileName: 'joins.mp4', durationSeconds: null })
  expect(await lessonOf(room)).toMatchObject({ assetId: asset.id, state: 'processing' })

  await room.runJobs()
  const ready = await room.app.as(room.instructor).media.asset({ assetId: asset.id })
  expect(ready).toMatchObject({ state: 'ready', rejectedReason: null })
  expect(ready.durationSeconds).toBeGreaterThan(0)
  expect(await lessonOf(room)).toEqual({ assetId: asset.id, state: 'ready', seconds: ready.durationSeconds })
  expect((await room.app.as(room.instructor).media.uploads({ courseId: room.course.id })).map((upload) => upload.id)).toEqual([asset.id])
})

test('T3: every step again changes nothing: completing, probing, telling core', async () => {
  const room = await openFilmRoom()
  const { asset, fileKey } = await room.upload({ name: 'joins.mp4', bytes: await fixture('h264.mp4') })
  const { media } = room.worker
  await completeUpload({ deps: room.app.deps, media }, { assetId: asset.id, fileKey, size: 1 })
  await room.runJobs(3)
  await room.runJobs(2)
  expect(await room.app.jobs('media.probe')).toHaveLength(1)
  expect(await room.app.jobs('media.asset_changed')).toHaveLength(1)
  expect(await room.app.deps.core.primary.$count(appliedEvents)).toBe(1)
})

test.each([
  ['png', 'video_unreadable'],
  ['hevc.mp4', 'video_not_playable'],
  ['audio.mp4', 'video_unreadable'],
])('T3: %s under the name of a video is rejected by its bytes, and its file is deleted', async (name, reason) => {
  const room = await openFilmRoom()
  const bytes = name === 'png' ? Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(4_000, 7)]) : await fixture(name)
  const { asset, fileKey } = await room.upload({ name: 'film.mp4', bytes })
  await room.runJobs(2)
  const view = await room.app.as(room.instructor).media.asset({ assetId: asset.id })
  expect(view).toMatchObject({ state: 'rejected', rejectedReason: reason })
  expect((await fetch((await room.store.signedUrl(fileKey, 60)).url)).status).toBe(404)
  expect(await lessonOf(room)).toMatchObject({ state: 'rejected' })
})

test('T3: the same file for the same place goes on with its upload; another file or place is another', async () => {
  const room = await openFilmRoom()
  const { media } = room.app.as(room.instructor)
  const file = { name: 'joins.mp4', size: 70_000_000, type: 'video/mp4' as const, lastModified: 1_700_000_000_000 }
  const place = { courseId: room.course.id, lessonId: room.lessonId }
  const first = await media.requestUpload({ ...place, file })
  expect((await media.requestUpload({ ...place, file })).id).toBe(first.id)
  expect((await media.requestUpload({ ...place, file: { ...file, lastModified: 5 } })).id).not.toBe(first.id)
  expect((await media.requestUpload({ ...place, lessonId: null, file })).id).not.toBe(first.id)
})

test('T3: too large, empty and other types are refused, naming the field', async () => {
  const room = await openFilmRoom()
  const { media } = room.app.as(room.instructor)
  const file = { name: 'a.mp4', size: 10, type: 'video/mp4' as const, lastModified: 1 }
  const ask = (change: object) => media.requestUpload({ courseId: room.course.id, lessonId: null, file: { ...file, ...change } })
  await expect(ask({ size: 5 * 1024 ** 3 })).rejects.toThrow('upload_too_large')
  await expect(ask({ size: 0 })).rejects.toThrow('upload_empty')
  await expect(ask({ type: 'image/png' })).rejects.toThrow('upload_wrong_type')
  await expect(media.requestUpload({ courseId: room.course.id, lessonId: newId(), file })).rejects.toThrow('lesson_not_found')
  expect(await room.worker.media.db.primary.$count(assets)).toBe(0)
})

test('T5: nobody but the instructors of the course uploads, sees or deletes its videos', async () => {
  const room = await openFilmRoom()
  const { asset } = await room.upload({ name: 'joins.mp4', bytes: await fixture('h264.mp4') })
  const other = await room.app.signedIn('instructor')
  const { media } = room.app.as(other)
  const file = { name: 'a.mp4', size: 10, type: 'video/mp4' as const, lastModified: 1 }
  await expect(media.requestUpload({ courseId: room.course.id, lessonId: null, file })).rejects.toThrow('course_not_found')
  await expect(media.uploads({ courseId: room.course.id })).rejects.toThrow('course_not_found')
  for (const call of [media.asset, media.deleteAsset, media.abandonUpload]) await expect(call({ assetId: asset.id })).rejects.toThrow('asset_not_found')
  await expect(media.saveCaptions({ assetId: asset.id, language: 'en', vtt: 'WEBVTT\n\n00:00.000 --> 00:01.000\nHi\n' })).rejects.toThrow('asset_not_found')
  expect((await room.app.as(await room.app.signedIn('admin')).media.asset({ assetId: asset.id })).id).toBe(asset.id)
})

test('T3: only the file that was asked for may be sent, once, by the instructor in a browser', async () => {
  const room = await openFilmRoom()
  const bytes = await fixture('h264.mp4')
  const claim = { name: 'joins.mp4', size: bytes.byteLength, type: 'video/mp4' as const }
  const asset = await room.app
    .as(room.instructor)
    .media.requestUpload({ courseId: room.course.id, lessonId: room.lessonId, file: { ...claim, lastModified: 1 } })
  const prepare = (actor: Parameters<typeof prepareUpload>[0]['actor'], file: typeof claim, assetId = asset.id) =>
    prepareUpload({ deps: room.app.deps, media: room.worker.media, actor }, { assetId, file })
  await expect(prepare(guest, claim)).rejects.toThrow('unauthenticated')
  await expect(prepare(await room.app.signedIn('trainee'), claim)).rejects.toThrow('forbidden')
  await expect(prepare(room.app.withToken(room.instructor, ['teaching:write']), claim)).rejects.toThrow('forbidden')
  await expect(prepare(await room.app.signedIn('instructor'), claim)).rejects.toThrow('asset_not_found')
  await expect(prepare(room.instructor, { ...claim, size: 5 })).rejects.toThrow('upload_other_file')
  await expect(prepare(room.instructor, claim)).resolves.toBeUndefined()
  await room.upload({ name: claim.name, bytes })
  await expect(prepare(room.instructor, claim)).rejects.toThrow('upload_finished')
})

test('L2: a learner gets a short-lived address that serves ranges and comes with captions; without a grant there is none', async () => {
  const room = await openFilmRoom()
  const bytes = await fixture('h264.mp4')
  const { asset } = await room.upload({ name: 'joins.mp4', bytes })
  const learner = await room.app.signedIn('trainee')
  const play = (actor: typeof learner) => room.app.as(actor).media.playback({ lessonId: room.lessonId })
  await expect(play(learner)).rejects.toThrow('no_grant')
  await room.app.deps.core.transaction((tx) =>
    grantAccess(tx, { userId: learner.id, courseId: room.course.id, source: 'gift', sourceId: newId(), now: room.app.clock.now() }),
  )
  await expect(play(learner)).rejects.toThrow('video_not_ready')
  await room.runJobs()
  await room.app
    .as(room.instructor)
    .media.saveCaptions({ assetId: asset.id, language: 'ar', vtt: 'WEBVTT\n\n00:00.000 --> 00:01.000\n<script>x</script>أهلًا\n' })

  const playback = await play(learner)
  expect(playback).toMatchObject({ mimeType: 'video/mp4', captions: [{ language: 'ar', vtt: 'WEBVTT\n\n00:00.000 --> 00:01.000\nxأهلًا\n' }] })
  const range = await fetch(playback.url, { headers: { range: 'bytes=10-19' } })
  expect([range.status, Buffer.from(await range.arrayBuffer())]).toEqual([206, Buffer.from(bytes.subarray(10, 20))])
  expect((await fetch(playback.url.replace(/\?.*/, ''))).status).toBeGreaterThanOrEqual(400)
  const inAnHour = Date.now() + 3_600_000
  expect(Math.abs(Date.parse(playback.expiresAt) - inAnHour)).toBeLessThan(60_000)
  expect(await room.worker.media.db.primary.select({ userId: playbackGrants.userId, assetId: playbackGrants.assetId }).from(playbackGrants)).toEqual([
    { userId: learner.id, assetId: asset.id },
  ])
})

test('C5: a preview is open to everybody once the course is published', async () => {
  const room = await openFilmRoom()
  await room.upload({ name: 'trailer.webm', bytes: await fixture('vp9.webm'), type: 'video/webm' }, null)
  const { primary } = room.app.deps.core
  const watch = () => room.app.as(null, { freshness: { core: 2n ** 62n, media: 2n ** 62n } }).media.preview({ courseId: room.course.id })
  await expect(watch()).rejects.toThrow('video_not_ready')
  await room.runJobs()
  expect(await watch()).toMatchObject({ mimeType: 'video/webm' })
  await primary.update(courses).set({ status: 'draft' }).where(eq(courses.id, room.course.id))
  await expect(watch()).rejects.toThrow('course_not_found')
})

test('T1: a video in use stays; one of a draft goes with its file, and its lesson knows', async () => {
  const room = await openFilmRoom()
  const { asset, fileKey } = await room.upload({ name: 'joins.mp4', bytes: await fixture('h264.mp4') })
  await room.runJobs()
  const { media } = room.app.as(room.instructor)
  await expect(media.deleteAsset({ assetId: asset.id })).rejects.toThrow('in_use')
  await room.app.deps.core.primary.update(courses).set({ status: 'draft' }).where(eq(courses.id, room.course.id))
  expect(await media.deleteAsset({ assetId: asset.id })).toEqual({ ok: true })
  expect(await lessonOf(room)).toMatchObject({ assetId: null, state: 'none' })
  expect((await fetch((await room.store.signedUrl(fileKey, 60)).url)).status).toBe(404)
  await expect(media.asset({ assetId: asset.id })).rejects.toThrow('asset_not_found')
})

test('T3: an upload that is given up leaves its lesson free, and its file is deleted when it comes all the same', async () => {
  const room = await openFilmRoom()
  const { media } = room.app.as(room.instructor)
  const bytes = await fixture('h264.mp4')
  const file = { name: 'joins.mp4', size: bytes.byteLength, type: 'video/mp4' as const, lastModified: 1 }
  const asset = await media.requestUpload({ courseId: room.course.id, lessonId: room.lessonId, file })
  expect(await media.abandonUpload({ assetId: asset.id })).toEqual({ ok: true })
  await room.runJobs()
  expect(await lessonOf(room)).toMatchObject({ assetId: null, state: 'none' })

  const { fileKey, size } = await room.store.put({ name: file.name, type: file.type, bytes })
  await completeUpload({ deps: room.app.deps, media: room.worker.media }, { assetId: asset.id, fileKey, size })
  expect((await fetch((await room.store.signedUrl(fileKey, 60)).url)).status).toBe(404)
  expect(await room.app.jobs('media.probe')).toEqual([])
})

test('T3: a replaced video plays on until the new one is ready', async () => {
  const room = await openFilmRoom()
  const { asset: old } = await room.upload({ name: 'joins.mp4', bytes: await fixture('h264.mp4') })
  await room.runJobs()
  const { asset: replacement } = await room.upload({ name: 'joins-2.webm', bytes: await fixture('vp9.webm'), type: 'video/webm' })
  expect(await lessonOf(room)).toMatchObject({ assetId: old.id, state: 'ready' })
  await room.runJobs()
  expect(await lessonOf(room)).toMatchObject({ assetId: replacement.id, state: 'ready' })
})

test('T3: the worker does all of it by itself, in both partitions', async () => {
  const room = await openFilmRoom()
  const { urls } = room.app.databases
  const running = await Promise.all([work('core', urls.core, room.worker), work('media', urls.media, room.worker)])
  onTestFinished(async () => {
    await Promise.all(running.map((one) => one.stop()))
  })
  const { asset } = await room.upload({ name: 'joins.mp4', bytes: await fixture('h264.mp4') })
  await expect.poll(() => lessonOf(room), { timeout: 20_000 }).toMatchObject({ assetId: asset.id, state: 'ready' })
})
