import { type FileHandle, open } from 'node:fs/promises'

const RANGE_TIMEOUT_MS = 10_000

/** Random access to a file's bytes. */
export interface ByteSource {
  readonly size: number
  read(start: number, end: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** The bytes can't be had now; that says nothing about the file. */
export class UnavailableSource extends Error {
  override readonly name = 'UnavailableSource'
}

export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource'
  readonly reason: string

  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** Opens a path or an http(s) address. At most `budget` bytes are read, whatever the file says of itself. */
export async function openSource(source: string, budget: number): Promise<ByteSource> {
  const inner = /^https?:\/\//.test(source) ? await openUrl(source) : await openPath(source)
  let left = budget
  return {
    ...inner,
    read(start, end) {
      left -= end - start
      if (left < 0) throw new UnreadableSource('too_much_to_read')
      return inner.read(start, end)
    },
  }
}

/** Reads by ranges, so that a big file isn't fetched to learn how long it is. */
async function openUrl(url: string): Promise<ByteSource> {
  const first = await fetchRange(url, 0, 1)
  await first.body?.cancel()
  const size = Number(/\/(\d+)$/.exec(first.headers.get('content-range') ?? '')?.[1])
  if (!Number.isSafeInteger(size)) throw new UnavailableSource('The server tells no size')
  return {
    size,
    async read(start, end) {
      const response = await fetchRange(url, start, end)
      return new Uint8Array(await response.arrayBuffer())
    },
    async close() {},
  }
}

async function fetchRange(url: string, start: number, end: number): Promise<Response> {
  const response = await fetch(url, { headers: { range: `bytes=${start}-${end - 1}` }, signal: AbortSignal.timeout(RANGE_TIMEOUT_MS) }).catch(
    (error: unknown) => {
      throw new UnavailableSource("The server can't be reached", { cause: error })
    },
  )
  if (response.status !== 206) {
    await response.body?.cancel()
    // An empty file has no range at all.
    throw response.status === 416 ? new UnreadableSource('empty') : new UnavailableSource(`The server answered ${response.status}`)
  }
  return response
}

async function openPath(path: string): Promise<ByteSource> {
  const file: FileHandle = await open(path).catch((error: unknown) => {
    throw new UnavailableSource(`${path} can't be opened`, { cause: error })
  })
  const { size } = await file.stat()
  return {
    size,
    async read(start, end) {
      const bytes = new Uint8Array(end - start)
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
      return bytes.subarray(0, bytesRead)
    },
    close: () => file.close(),
  }
}
