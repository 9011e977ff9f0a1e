import type { AssetState } from '@lectern/db/values'
import { idSchema } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'
import { z } from 'zod'

export const VIDEO_TYPES = ['video/mp4', 'video/webm'] as const
export const MAX_VIDEO_BYTES = 4 * 1024 ** 3

/**
 * Asks to upload a video for a lesson, or as the course's preview when `lessonId` is null. The same file (name, size, last modified) for the same
 * place continues the upload that was begun. `assetId` goes as input to the UploadThing route `courseVideo`.
 */
export const requestUploadInput = z.object({
  courseId: idSchema,
  lessonId: idSchema.nullable(),
  file: z.object({
    name: z.string().trim().min(1, { error: 'required' }).max(200, { error: 'too_long' }),
    size: z.int().min(1, { error: 'upload_empty' }).max(MAX_VIDEO_BYTES, { error: 'upload_too_large' }),
    type: z.enum(VIDEO_TYPES, { error: 'upload_wrong_type' }),
    /** As far as a date reaches. */
    lastModified: z.int().min(0).max(8_640_000_000_000_000),
  }),
})
export const assetIdInput = z.object({ assetId: idSchema })
export const uploadsInput = z.object({ courseId: idSchema })
export const playbackInput = z.object({ lessonId: idSchema })
export const previewInput = z.object({ courseId: idSchema })
export const saveCaptionsInput = z.object({ assetId: idSchema, language: z.enum(['en', 'ar']), vtt: z.string().max(500_000, { error: 'too_long' }) })

export interface AssetView {
  id: string
  courseId: string
  lessonId: string | null
  state: AssetState
  fileName: string
  size: number
  lastModified: number
  durationSeconds: number | null
  width: number | null
  height: number | null
  /** Why it can't be used: `upload_wrong_type`, `video_unreadable`, `video_not_playable`. */
  rejectedReason: string | null
  captionLanguages: Locale[]
  createdAt: string
}

export interface Playback {
  /** Signed, private, serves byte ranges; works until `expiresAt`. */
  url: string
  expiresAt: string
  mimeType: string
  durationSeconds: number
  /** WebVTT text; the player makes blob URLs of it. */
  captions: { language: Locale; vtt: string }[]
}

/** Outputs: requestUpload, asset → AssetView. uploads → AssetView[] (not ready ones first). playback, preview → Playback. abandonUpload, deleteAsset, saveCaptions → { ok: true }. */
