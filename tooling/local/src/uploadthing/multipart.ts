import type { IncomingMessage } from 'node:http'
import { createWriteStream } from 'node:fs'

import { HttpError } from './http.ts'

const LONGEST_HEAD = 65_536

/**
 * Takes the one file part out of a multipart body as the chunks come. `push` returns the file's bytes in a chunk;
 * bytes that may be the start of the closing boundary wait for the next one.
 */
class FilePart {
  readonly #closing: Buffer
  #rest: Buffer = Buffer.alloc(0)
  #state: 'head' | 'body' | 'done' = 'head'

  constructor(boundary: string) {
    this.#closing = Buffer.from(`\r\n--${boundary}`)
  }

  get complete(): boolean {
    return this.#state === 'done'
  }

  push(chunk: Buffer): Buffer {
    if (this.#state === 'done') return Buffer.alloc(0)
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    if (this.#state === 'head' && !this.#skipHead()) return Buffer.alloc(0)
    const end = this.#rest.indexOf(this.#closing)
    if (end >= 0) this.#state = 'done'
    const ready = end >= 0 ? end : Math.max(0, this.#rest.length - this.#closing.length + 1)
    const bytes = this.#rest.subarray(0, ready)
    this.#rest = this.#rest.subarray(ready)
    return bytes
  }

  #skipHead(): boolean {
    const end = this.#rest.indexOf('\r\n\r\n')
    if (end < 0) {
      if (this.#rest.length > LONGEST_HEAD) throw new HttpError(400, 'Malformed multipart body')
      return false
    }
    this.#rest = this.#rest.subarray(end + 4)
    this.#state = 'body'
    return true
  }
}

/**
 * Appends the file of a multipart request to `path`, whose first `from` bytes are there already.
 * When the connection is cut, every byte that came stays, so that the upload can go on there.
 */
export async function receiveFile(request: IncomingMessage, path: string, from: number, size: number): Promise<void> {
  const match = /boundary=(?:"([^"]+)"|([^;]+))/.exec(request.headers['content-type'] ?? '')
  const boundary = match?.[1] ?? match?.[2]
  if (!boundary) throw new HttpError(400, 'Expected multipart/form-data')
  const part = new FilePart(boundary)
  const output = createWriteStream(path, { flags: 'a', flush: true })
  const failed = new Promise<never>((_resolve, reject) => output.once('error', reject))
  // A failure that comes when nobody waits is found by the next wait, not by the process.
  failed.catch(() => undefined)
  let total = from
  try {
    // Leaving the loop must not close the connection: the browser is still owed an answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = part.push(chunk)
      total += bytes.length
      if (total > size) throw new HttpError(413, `File is larger than the ${size} bytes it was signed for`)
      if (bytes.length > 0 && !output.write(bytes)) await Promise.race([failed, new Promise<void>((resolve) => output.once('drain', () => resolve()))])
    }
    if (!part.complete) throw new HttpError(400, 'Truncated multipart body')
  } finally {
    await Promise.race([failed, new Promise<void>((resolve) => output.end(resolve))])
  }
}
