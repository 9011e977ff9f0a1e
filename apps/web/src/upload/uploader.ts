import type { FileRoute } from 'uploadthing/types'

/** The browser's side of the upload route: what it sends and gets, as the media server declares it. */
type UploadRoutes = {
  courseVideo: FileRoute<{
    input: { assetId: string }
    output: { assetId: string }
    errorShape: { message: string; details: Record<string, string | number | string[]> }
  }>
}

export interface RunningUpload {
  pause(): void
  /** Goes on with what the store hasn't got yet. */
  resume(): void
  /** Resolves when all bytes have arrived; rejects when the line breaks. */
  done: Promise<unknown>
}

/**
 * Sends a file from this browser to the store. What has arrived before for the same asset isn't sent again. The library is loaded when the first file
 * is chosen.
 */
export async function beginUpload(file: File, assetId: string, onLoaded: (bytes: number) => void): Promise<RunningUpload> {
  const { genUploader } = await import('uploadthing/client')
  const { createUpload } = genUploader<UploadRoutes>({ url: '/api/uploadthing' })
  const upload = await createUpload('courseVideo', {
    files: [file],
    input: { assetId },
    onUploadProgress: ({ loaded }) => onLoaded(Math.min(loaded, file.size)),
  })
  return { pause: () => upload.pauseUpload(), resume: () => upload.resumeUpload(), done: upload.done() }
}
