import sharp from 'sharp'
import { expect, test } from 'vitest'

import { createPictureMaker } from './picture-maker.ts'

const pictures = createPictureMaker()

const red = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c02020' } })

async function made(file: Uint8Array) {
  const square = await pictures.square(file)
  if (!square) throw new Error('not a picture')
  return sharp(square).metadata()
}

test.each(['png', 'jpeg', 'webp'] as const)('A7: a %s becomes a small square WebP', async (format) => {
  const file = await red(700, 300).toFormat(format).toBuffer()
  expect(await made(file)).toMatchObject({ format: 'webp', width: 256, height: 256 })
})

test('A7: nothing of the file but what is seen is kept: no place, no camera, no colour profile', async () => {
  const file = await red(300, 300)
    .withExif({ IFD0: { Copyright: 'Mona', Make: 'Camera' }, IFD3: { GPSLatitude: '30/1 2/1 0/1', GPSLongitude: '31/1 14/1 0/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Mona</x:xmpmeta>')
    .jpeg()
    .toBuffer()
  expect(await sharp(file).metadata()).toHaveProperty('exif')
  const metadata = await made(file)
  for (const kind of ['exif', 'xmp', 'iptc', 'icc', 'comments']) expect(metadata).not.toHaveProperty(kind)
  expect(Buffer.from((await pictures.square(file)) ?? []).includes('Mona')).toBe(false)
})

test('A7: a picture that lies on its side is put upright before that is forgotten', async () => {
  const left = await red(200, 400).png().toBuffer()
  const lying = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#2020c0' } })
    .composite([{ input: left, left: 0, top: 0 }])
    .withExif({ IFD0: { Orientation: '6' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const square = (await pictures.square(lying)) ?? new Uint8Array()
  const { data } = await sharp(square).extract({ left: 100, top: 20, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true })
  expect(data[0]).toBeGreaterThan(data[2] ?? 255)
})

test('A7: whatever is no PNG, JPEG or WebP is refused, whatever it is called', async () => {
  const gif = await red(10, 10).gif().toBuffer()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>')
  const files = [gif, svg, Buffer.from('%PDF-1.7'), Buffer.from('<html></html>'), Buffer.alloc(0), Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('RIFF0000WEBP')]
  for (const file of files) expect(await pictures.square(file)).toBeNull()
})

test('A7: a broken one is refused', async () => {
  const file = await red(400, 400).png().toBuffer()
  expect(await pictures.square(file.subarray(0, file.length - 40))).toBeNull()
  const photo = await sharp({ create: { width: 800, height: 800, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 30 }, background: '#000' } })
    .jpeg()
    .toBuffer()
  expect(await pictures.square(photo.subarray(0, photo.length / 2))).toBeNull()
})

test('A7: a small file with millions of pixels is refused before it fills the memory', async () => {
  const file = await red(9_000, 9_000).png({ compressionLevel: 9 }).toBuffer()
  const before = process.memoryUsage().rss
  expect(await pictures.square(file)).toBeNull()
  expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
})

test('A7: of an animation the first picture is taken', async () => {
  const frames = await sharp({ create: { width: 64, height: 64 * 40, channels: 3, background: '#c02020' } })
    .raw()
    .toBuffer()
  const film = await sharp(frames, { raw: { width: 64, height: 64 * 40, channels: 3, pageHeight: 64 } })
    .webp({ loop: 0, delay: Array.from({ length: 40 }, () => 100) })
    .toBuffer()
  const metadata = await made(film)
  expect(metadata).toMatchObject({ width: 256, height: 256 })
  expect(metadata.pages ?? 1).toBe(1)
})
