import type { AssetView } from '@lectern/api/contracts/media'
import type { LecternClient } from '@lectern/client/client'
import { failureOf } from '@lectern/client/failure'

import type { RunningUpload } from './uploader.ts'
import type { UploadMemory } from './upload-memory.ts'

/** The place of a video in a course: a lesson's id, or the course's preview. */
export type Place = string | null

export type UploadState = { fileName: string; size: number; loaded: number } & (
  | { phase: 'preparing' | 'uploading' | 'paused' | 'checking' }
  /** The line broke, or the server refused: `reason` says which. */
  | { phase: 'failed'; reason: string; details: Readonly<Record<string, string | number | readonly string[]>> }
)

export interface Uploads {
  stateOf(place: Place): UploadState | null
  subscribe(listener: () => void): () => void
  /** Sends a file for a place; a file that was begun before goes on. */
  start(place: Place, file: File): Promise<void>
  pause(place: Place): void
  resume(place: Place): void
  /** Watches an asset that has arrived until the server has read it. */
  watch(place: Place, asset: Pick<AssetView, 'id' | 'fileName' | 'size'>): void
  /** Some upload would be cut by closing the page. */
  anyRunning(): boolean
}

export interface UploadDeps {
  api: Pick<LecternClient, 'media'>
  courseId: string
  memory: () => UploadMemory
  begin: (file: File, assetId: string, onLoaded: (bytes: number) => void) => Promise<RunningUpload>
  /** An asset is ready or was rejected. */
  settled: () => void
}

interface Job {
  file: File | null
  state: UploadState
  running: RunningUpload | null
}

const PAUSE_BETWEEN_TRIES_MS = 2_000
const TRIES = 5
const LOOK_EVERY_MS = 1_200

/** All uploads of one course's builder; they go on while its tabs are changed. */
export function createUploads({ api, courseId, memory, begin, settled }: UploadDeps): Uploads {
  const jobs = new Map<Place, Job>()
  const listeners = new Set<() => void>()
  const set = (place: Place, job: Job | null) => {
    if (job === null) jobs.delete(place)
    else jobs.set(place, job)
    for (const listener of listeners) listener()
  }
  const change = (place: Place, job: Job, state: UploadState) => {
    if (jobs.get(place) === job) {
      job.state = state
      for (const listener of listeners) listener()
    }
  }

  async function send(place: Place, job: Job, file: File): Promise<void> {
    const facts = () => ({ fileName: file.name, size: file.size, loaded: job.state.loaded })
    for (let attempt = 1; jobs.get(place) === job; attempt++) {
      try {
        const asset = await api.media.requestUpload.mutate({
          courseId,
          lessonId: place,
          file: { name: file.name, size: file.size, type: videoType(file), lastModified: file.lastModified },
        })
        const running = await begin(file, asset.id, (loaded) => {
          memory().note(asset.id, loaded)
          // Progress of the try before may still come in after a pause.
          if (job.state.phase !== 'paused') change(place, job, { ...facts(), loaded, phase: 'uploading' })
        })
        job.running = running
        await running.done
        memory().forget(asset.id)
        watch(place, asset)
        return
      } catch (error) {
        job.running = null
        const { reason, details } = refusalOf(error)
        if (reason !== 'network' || attempt >= TRIES) {
          change(place, job, { ...facts(), phase: 'failed', reason, details })
          return
        }
        await lineIsBack(PAUSE_BETWEEN_TRIES_MS * attempt)
      }
    }
  }

  function watch(place: Place, asset: Pick<AssetView, 'id' | 'fileName' | 'size'>): void {
    const job: Job = { file: null, running: null, state: { phase: 'checking', fileName: asset.fileName, size: asset.size, loaded: asset.size } }
    set(place, job)
    const look = async () => {
      if (jobs.get(place) !== job) return
      const seen = await api.media.asset.query({ assetId: asset.id }).catch(() => null)
      if (jobs.get(place) !== job) return
      if (seen !== null && (seen.state === 'ready' || seen.state === 'rejected')) {
        set(place, null)
        settled()
      } else setTimeout(() => void look(), LOOK_EVERY_MS)
    }
    void look()
  }

  return {
    stateOf: (place) => jobs.get(place)?.state ?? null,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async start(place, file) {
      jobs.get(place)?.running?.pause()
      const job: Job = { file, running: null, state: { phase: 'preparing', fileName: file.name, size: file.size, loaded: 0 } }
      set(place, job)
      await send(place, job, file)
    },
    pause(place) {
      const job = jobs.get(place)
      if (!job?.running || job.state.phase !== 'uploading') return
      job.running.pause()
      change(place, job, { ...job.state, phase: 'paused' })
    },
    resume(place) {
      const job = jobs.get(place)
      if (!job?.file) return
      const { file } = job
      if (job.state.phase === 'paused' && job.running) {
        change(place, job, { ...job.state, phase: 'uploading' })
        job.running.resume()
      } else if (job.state.phase === 'failed') {
        change(place, job, { fileName: file.name, size: file.size, loaded: job.state.loaded, phase: 'preparing' })
        void send(place, job, file)
      }
    },
    watch,
    anyRunning: () => [...jobs.values()].some(({ state }) => state.phase === 'preparing' || state.phase === 'uploading'),
  }
}

/** What the browser takes the file for; some give none for a good MP4. The server looks at the bytes. */
function videoType(file: Pick<File, 'name' | 'type'>): 'video/mp4' | 'video/webm' {
  if (file.type === 'video/webm' || (file.type === '' && /\.webm$/i.test(file.name))) return 'video/webm'
  if (file.type === 'video/mp4' || (file.type === '' && /\.(mp4|m4v)$/i.test(file.name))) return 'video/mp4'
  throw new WrongType()
}

class WrongType extends Error {
  override readonly name = 'WrongType'
}

/** Why an upload stopped; anything but a clear refusal counts as a broken line. */
function refusalOf(error: unknown): { reason: string; details: Readonly<Record<string, string | number | readonly string[]>> } {
  if (error instanceof WrongType) return { reason: 'upload_wrong_type', details: {} }
  const failure = failureOf(error)
  const own = failure.fields[0]?.reason
  if (failure.reason !== 'network') return { reason: own ?? failure.reason, details: failure.details }
  // The upload library's own error: a refusal of the route carries our reason.
  if (typeof error === 'object' && error !== null && 'data' in error && typeof error.data === 'object' && error.data !== null && 'message' in error.data) {
    const { message } = error.data
    if (typeof message === 'string' && /^[a-z_]+$/.test(message)) return { reason: message, details: {} }
  }
  return { reason: 'network', details: {} }
}

/** After a while, or as soon as the browser is online again. */
function lineIsBack(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const on = () => {
      clearTimeout(timer)
      window.removeEventListener('online', on)
      resolve()
    }
    const timer = setTimeout(on, milliseconds)
    window.addEventListener('online', on)
  })
}
