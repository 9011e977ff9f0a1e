import type { PictureMaker } from '@lectern/api/ports'
import type { Sharp } from 'sharp'

import { kindOfPicture } from './kind-of-picture.ts'

const SIDE = 256
const QUALITY = 82
/** More than any telephone takes; a small file that claims more is a bomb. */
const MOST_PIXELS = 50_000_000
const TIMEOUT_SECONDS = 10

/** Makes pictures of people alike: square, small, WebP, with nothing in them but what is seen. Opens nothing but PNG, JPEG and WebP, and of an animation its first frame. */
export function createPictureMaker(): PictureMaker {
  let loading: Promise<(file: Uint8Array) => Sharp> | null = null
  return {
    async square(file) {
      if (kindOfPicture(file) === null) return null
      loading ??= load()
      const open = await loading
      return open(file)
        .autoOrient()
        .resize(SIDE, SIDE, { fit: 'cover' })
        .webp({ quality: QUALITY })
        .timeout({ seconds: TIMEOUT_SECONDS })
        .toBuffer()
        .catch(() => null)
    },
  }
}

/** Loaded when the first picture comes: a server without pictures does without libvips. */
async function load(): Promise<(file: Uint8Array) => Sharp> {
  const { default: sharp } = await import('sharp')
  // A server has other work; and libvips knows formats that nobody here sends with good intent.
  sharp.concurrency(1)
  sharp.cache(false)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadWebp'] })
  return (file) => sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'truncated', pages: 1 })
}
