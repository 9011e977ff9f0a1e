/** How many bytes of an upload had arrived when this device last looked; kept over reloads. */
export interface UploadMemory {
  arrived(assetId: string): number | null
  note(assetId: string, bytes: number): void
  forget(assetId: string): void
}

const keyOf = (assetId: string) => `lectern.upload.${assetId}`

export function uploadMemory(shelf: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): UploadMemory {
  return {
    arrived(assetId) {
      const bytes = Number(shelf.getItem(keyOf(assetId)) ?? Number.NaN)
      return Number.isFinite(bytes) ? bytes : null
    },
    note(assetId, bytes) {
      try {
        shelf.setItem(keyOf(assetId), String(bytes))
      } catch {
        // A full or forbidden storage: after a reload the page can't say how far it had come, and goes on all the same.
      }
    },
    forget: (assetId) => shelf.removeItem(keyOf(assetId)),
  }
}
