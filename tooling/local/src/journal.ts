import { closeSync, existsSync, fdatasyncSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * An append-only file of JSON lines. One line is one unit of work: it is either there whole after a crash or not at all,
 * because a torn last line is dropped when the file is read again.
 */
export class Journal<Entry> {
  readonly #path: string
  #fd: number

  /** Reads what is there, hands it to `replay`, and rewrites the file as the one line that `snapshot` returns. */
  constructor(path: string, replay: (entries: Entry[]) => void, snapshot: () => Entry[]) {
    this.#path = path
    mkdirSync(dirname(path), { recursive: true })
    for (const entries of readLines<Entry>(path)) replay(entries)
    this.#fd = this.#compact(snapshot())
  }

  /** Returns when the entries are on the disk. */
  append(entries: Entry[]): void {
    if (entries.length === 0) return
    writeAll(this.#fd, `${JSON.stringify(entries)}\n`)
    fdatasyncSync(this.#fd)
  }

  close(): void {
    closeSync(this.#fd)
  }

  #compact(entries: Entry[]): number {
    const next = `${this.#path}.next`
    const fd = openSync(next, 'a')
    ftruncateSync(fd, 0)
    // One line per entry keeps every line small; only units of work written later have to stay together.
    writeAll(fd, entries.map((entry) => `${JSON.stringify([entry])}\n`).join(''))
    fsyncSync(fd)
    renameSync(next, this.#path)
    return fd
  }
}

function writeAll(fd: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest))
}

function readLines<Entry>(path: string): Entry[][] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  // What follows the last newline is a line that a crash cut off.
  lines.pop()
  return lines.filter((line) => line !== '').map((line): Entry[] => JSON.parse(line))
}
