import type { AssetView } from '@lectern/api/contracts/media'

/** What identifies a chosen file; a browser tells nothing more without reading it. */
export type FileIdentity = Pick<File, 'name' | 'size' | 'lastModified'>

/** The upload that was begun for a place (a lesson, or the preview for null) and not finished. */
export function interruptedUpload(uploads: readonly AssetView[], lessonId: string | null): AssetView | null {
  const begun = uploads.filter((asset) => asset.lessonId === lessonId && asset.state === 'expected')
  return begun.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0] ?? null
}

/** Whether `file` is the one whose upload was begun, so that it goes on where it stopped. */
export function continues(upload: Pick<AssetView, 'fileName' | 'size' | 'lastModified'>, file: FileIdentity): boolean {
  return upload.fileName === file.name && upload.size === file.size && upload.lastModified === file.lastModified
}

/** Whole per cent of an upload that has arrived; 100 only when all of it has. */
export function uploadedPercent(loaded: number, size: number): number {
  return size <= 0 ? 0 : Math.min(100, Math.floor((Math.max(0, loaded) / size) * 100))
}
