import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

const SEED = fileURLToPath(new URL('../../seed/media/sql-joins-2-inner.mp4', import.meta.url))

export interface VideoFile extends AsyncDisposable {
  path: string
  name: string
}

/** A real video of at least so many bytes: a lesson with a `free` box behind it, which is how MP4 leaves room. */
export async function bigVideo(bytes: number): Promise<VideoFile> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-video-'))
  const name = `lesson-${Date.now()}.mp4`
  const path = join(folder, name)
  await pipeline(async function* () {
    yield* createReadStream(SEED)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(bytes + head.length)
    head.write('free', 4, 'latin1')
    yield head
    const block = Buffer.alloc(1_000_000)
    for (let left = bytes; left > 0; left -= block.length) yield block.subarray(0, Math.min(left, block.length))
  }, createWriteStream(path))
  return { path, name, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}
