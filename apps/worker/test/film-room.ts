import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { completeUpload } from '@lectern/api/domains/media/complete-upload'
import type { AssetView } from '@lectern/api/domains/media/contract'
import type { MediaDeps } from '@lectern/api/deps'
import type { VideoStore } from '@lectern/api/ports'
import { type TestApp, testApp } from '@lectern/api/test/app'
import type { SignedIn } from '@lectern/auth/actor'
import { startLocalUploadThing } from '@lectern/local/uploadthing/start'
import { createMediaProbe } from '@lectern/providers/media-probe'
import { createUploadThingStore } from '@lectern/providers/uploadthing'
import { createZipMaker } from '@lectern/providers/zip'
import { makeCourse, type TestCourse } from '@lectern/testing/factories'
import { onTestFinished } from 'vitest'

import { assetChanged } from '../src/handlers/asset-changed.ts'
import { probe } from '../src/handlers/probe.ts'
import type { WorkerDeps } from '../src/deps.ts'

const CREDENTIALS = { apiKey: 'sk_live_filmroom', appId: 'filmroom1' }
const TOKEN = Buffer.from(JSON.stringify({ ...CREDENTIALS, regions: ['local'] })).toString('base64')
const FIXTURES = new URL('../../../packages/providers/test/fixtures/', import.meta.url)

export interface FilmRoom {
  app: TestApp
  store: VideoStore
  worker: WorkerDeps
  instructor: SignedIn
  /** A published course of the instructor with one lesson that waits for its video. */
  course: TestCourse
  lessonId: string
  /** Asks for an upload and puts the file into the store, as a browser would. */
  upload(file: { name: string; bytes: Uint8Array; type?: 'video/mp4' | 'video/webm' }, lessonId?: string | null): Promise<{ asset: AssetView; fileKey: string }>
  /** Runs the worker's handlers for every video job that was asked for so far, each as often as said. */
  runJobs(times?: number): Promise<void>
}

export function fixture(name: string): Promise<Uint8Array> {
  return readFile(new URL(name, FIXTURES))
}

/** Our procedures on fresh databases with the local UploadThing and the real probe. */
export async function openFilmRoom(): Promise<FilmRoom> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-films-'))
  const storage = await startLocalUploadThing({ port: 0, dir, ...CREDENTIALS })
  onTestFinished(async () => {
    await storage.close()
    await rm(dir, { recursive: true, force: true })
  })
  const { url } = storage
  const store = createUploadThingStore({ token: TOKEN, endpoints: { ingestUrl: url, apiUrl: url, ufsHost: new URL(url).host, ufsAppIdLocation: 'path' } })
  const app = await testApp({ store })
  const media = mediaOf(app)
  const noMail = { send: () => Promise.reject(new Error('no mail in the film room')) }
  const worker: WorkerDeps = { ...app.deps, media, probe: createMediaProbe(), mail: noMail, zip: createZipMaker() }
  const instructor = await app.signedIn('instructor')
  const course = await makeCourse(app.deps.core.primary, { instructorIds: [instructor.id], lessons: [{ kind: 'video', durationSeconds: 0 }] })
  const [lessonId = ''] = course.lessonIds

  return {
    app,
    store,
    worker,
    instructor,
    course,
    lessonId,
    async upload({ name, bytes, type = 'video/mp4' }, place = lessonId) {
      const file = { name, size: bytes.byteLength, type, lastModified: 1 }
      const asset = await app.as(instructor).media.requestUpload({ courseId: course.id, lessonId: place, file })
      const { fileKey, size } = await store.put({ name, type, bytes })
      await completeUpload({ deps: app.deps, media }, { assetId: asset.id, fileKey, size })
      return { asset, fileKey }
    },
    async runJobs(times = 1) {
      for (const job of await app.jobs('media.probe')) for (let i = 0; i < times; i++) await probe(worker, job)
      for (const event of await app.jobs('media.asset_changed')) for (let i = 0; i < times; i++) await assetChanged(worker, event)
    },
  }
}

function mediaOf(app: TestApp): MediaDeps {
  if (!app.deps.media) throw new Error('no media partition')
  return app.deps.media
}
