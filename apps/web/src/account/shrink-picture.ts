import { squareCrop } from './square-crop.ts'

/** Wide enough for every place where a person's picture stands, on dense screens too. */
const MOST_PIXELS = 512
/** Larger files are no photographs, and take a phone's memory when they are opened. */
const MOST_BYTES = 30_000_000
const QUALITY = 0.9

export type ShrunkPicture = { ok: true; picture: Blob } | { ok: false; reason: 'too_large' | 'unreadable' }

/** A chosen file as a small square picture, made in the browser so that a phone's photograph isn't sent whole. */
export async function shrinkPicture(file: Blob): Promise<ShrunkPicture> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'too_large' }
  const whole = await createImageBitmap(file).catch(() => null)
  if (whole === null) return { ok: false, reason: 'unreadable' }
  const { x, y, side, drawn } = squareCrop(whole.width, whole.height, MOST_PIXELS)
  const canvas = document.createElement('canvas')
  canvas.width = drawn
  canvas.height = drawn
  const brush = canvas.getContext('2d')
  if (brush === null || side === 0) return { ok: false, reason: 'unreadable' }
  brush.imageSmoothingQuality = 'high'
  brush.drawImage(whole, x, y, side, side, 0, 0, drawn, drawn)
  whole.close()
  const picture = (await encoded(canvas, 'image/webp')) ?? (await encoded(onWhite(canvas), 'image/jpeg'))
  return picture === null ? { ok: false, reason: 'unreadable' } : { ok: true, picture }
}

/** Null where the browser can't write that kind: it would hand over a PNG, far too large for a photograph. */
async function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type, QUALITY)
  })
  return blob?.type === type ? blob : null
}

/** JPEG knows no transparency; without ground it would turn black. */
function onWhite(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const brush = canvas.getContext('2d')
  if (brush !== null) {
    brush.globalCompositeOperation = 'destination-over'
    brush.fillStyle = 'white'
    brush.fillRect(0, 0, canvas.width, canvas.height)
  }
  return canvas
}

/** The bytes as they travel. */
export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCodePoint(byte)
  return btoa(text)
}
