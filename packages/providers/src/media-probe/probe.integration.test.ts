import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { createMediaProbe } from './probe.ts'

const { probe } = createMediaProbe()
const fixture = (name: string) => join(import.meta.dirname, '../../test/fixtures', name)

let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lectern-probe-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

async function file(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(dir, name)
  await writeFile(path, bytes)
  return path
}

test.each([
  ['h264.mp4', { videoCodec: 'h264', audioCodec: 'aac', playable: true }],
  ['vp9.webm', { videoCodec: 'vp9', audioCodec: 'opus', playable: true }],
  ['hevc.mp4', { videoCodec: 'hevc', audioCodec: null, playable: false }],
  ['h264-422.mp4', { videoCodec: 'h264', audioCodec: null, playable: false }],
  ['h264.mkv', { videoCodec: 'h264', audioCodec: null, playable: false }],
])('T3: %s is read by its bytes', async (name, expected) => {
  const result = await probe(fixture(name))
  expect(result).toMatchObject({ kind: 'video', width: 64, height: 48, ...expected })
  expect(result.kind === 'video' ? result.durationSeconds : 0).toBeCloseTo(2, 1)
})

test('a name and a type say nothing: what is no video is refused', async () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), randomBytes(5_000)])
  const zip = Buffer.concat([Buffer.from('504b0304', 'hex'), randomBytes(5_000)])
  expect(await probe(await file('picture.mp4', png))).toEqual({ kind: 'unreadable', reason: 'not_a_video' })
  expect(await probe(await file('archive.mp4', zip))).toEqual({ kind: 'unreadable', reason: 'not_a_video' })
  expect(await probe(await file('empty.mp4', new Uint8Array()))).toEqual({ kind: 'unreadable', reason: 'empty' })
  expect(await probe(fixture('audio.mp4'))).toEqual({ kind: 'unreadable', reason: 'no_video' })
})

test('a video that was cut off is found out', async () => {
  const whole = await readFile(fixture('h264.mp4'))
  expect(await probe(await file('cut.mp4', whole.subarray(0, whole.length - 2_000)))).toMatchObject({ kind: 'unreadable' })
  expect(await probe(await file('head.mp4', whole.subarray(0, 3_000)))).toEqual({ kind: 'unreadable', reason: 'damaged' })
})

test('random damage is an answer, never a crash', { timeout: 120_000 }, async () => {
  const whole = await readFile(fixture('h264.mp4'))
  for (let round = 0; round < 6; round += 1) {
    const damaged = Buffer.from(whole)
    for (let hit = 0; hit < 40; hit += 1) damaged.writeUInt8(randomBytes(1).readUInt8(), randomBytes(4).readUInt32BE() % damaged.length)
    expect(['video', 'unreadable']).toContain((await probe(await file('damaged.mp4', damaged))).kind)
  }
})

test('a big video is read from an address by a few ranges', async () => {
  // A free box of 60 MB between the index and the pictures: the shape of a big file without its weight in the repository.
  const whole = await readFile(fixture('h264-index-at-end.mp4'))
  const padding = 60 * 1024 ** 2
  const box = Buffer.alloc(8)
  box.writeUInt32BE(padding)
  box.write('free', 4)
  const size = whole.length + padding
  let sent = 0
  let requests = 0
  const indexAt = whole.indexOf('moov') - 4
  const server = createServer((request, response) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    const [start, end] = [Number(first), Math.min(Number(last), size - 1)]
    const bytes = Buffer.alloc(end - start + 1)
    const place = (source: Buffer, at: number) => {
      const from = Math.max(start, at)
      const to = Math.min(end + 1, at + source.length)
      if (to > from) source.copy(bytes, from - start, from - at, to - at)
    }
    place(whole.subarray(0, indexAt), 0)
    place(box, indexAt)
    place(whole.subarray(indexAt), indexAt + padding)
    sent += bytes.length
    requests += 1
    response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${size}` }).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  try {
    const result = await probe(`http://localhost:${typeof address === 'object' && address ? address.port : 0}/big.mp4?signature=x`)
    expect(result).toMatchObject({ kind: 'video', playable: true, durationSeconds: 2 })
    expect(sent).toBeLessThan(1024 ** 2)
    expect(requests).toBeLessThan(12)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('bytes that can not be had now are to be tried again', async () => {
  await expect(probe('http://localhost:9/nothing.mp4')).rejects.toMatchObject({ code: 'UNAVAILABLE', reason: 'video_unavailable' })
  await expect(probe(join(dir, 'nothing.mp4'))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
})

test('a server that never answers ends with the time limit', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, resolve))
  const address = silent.address()
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`
  expect(await createMediaProbe({ timeoutMs: 500 }).probe(url)).toEqual({ kind: 'unreadable', reason: 'took_too_long' })
  silent.closeAllConnections()
  silent.close()
})
