import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { Journal } from '../journal.ts'

export interface StoredFile {
  key: string
  name: string
  size: number
  type: string
  customId: string | null
  acl: 'public-read' | 'private'
  disposition: 'inline' | 'attachment'
  fileHash: string
  uploadedAt: number
  serverData: unknown
}

/** What the app said about an upload before its bytes came; needed to call the app back. */
export interface UploadRoute {
  key: string
  metadata: unknown
  callbackUrl: string
  callbackSlug: string
  awaitServerData: boolean
}

/** A callback that the app hasn't confirmed yet. */
export interface PendingCallback {
  key: string
  attempt: number
  nextAt: number
}

type Entry = { file: StoredFile } | { removed: string } | { route: UploadRoute } | { callback: PendingCallback } | { called: string }

/** Files, what is known of uploads on their way, and callbacks that are due: in memory, and on disk before anybody is answered. */
export class UploadState {
  readonly #dir: string
  readonly #files = new Map<string, StoredFile>()
  readonly #keysByCustomId = new Map<string, string>()
  readonly #routes = new Map<string, UploadRoute>()
  readonly callbacks = new Map<string, PendingCallback>()
  readonly #journal: Journal<Entry>

  constructor(dir: string) {
    this.#dir = join(dir, 'files')
    mkdirSync(this.#dir, { recursive: true })
    this.#journal = new Journal<Entry>(
      join(dir, 'uploadthing.jsonl'),
      (entries) => entries.forEach((entry) => this.#apply(entry)),
      () => this.#snapshot(),
    )
  }

  find(keyOrCustomId: string): StoredFile | undefined {
    return this.#files.get(keyOrCustomId) ?? this.#files.get(this.#keysByCustomId.get(keyOrCustomId) ?? '')
  }

  /** Newest first. */
  files(): StoredFile[] {
    return [...this.#files.values()].toSorted((a, b) => b.uploadedAt - a.uploadedAt)
  }

  routeOf(key: string): UploadRoute | undefined {
    return this.#routes.get(key)
  }

  save(...entries: Entry[]): void {
    for (const entry of entries) this.#apply(entry)
    this.#journal.append(entries)
  }

  pathOf(key: string): string {
    return join(this.#dir, `${key}.bin`)
  }

  /** Where the bytes are until all of them have come. */
  partPathOf(key: string): string {
    return join(this.#dir, `${key}.part`)
  }

  /** How many bytes of an upload are here. */
  received(key: string): number {
    return this.#files.get(key)?.size ?? statSync(this.partPathOf(key), { throwIfNoEntry: false })?.size ?? 0
  }

  close(): void {
    this.#journal.close()
  }

  #apply(entry: Entry): void {
    if ('file' in entry) {
      this.#files.set(entry.file.key, entry.file)
      if (entry.file.customId) this.#keysByCustomId.set(entry.file.customId, entry.file.key)
    } else if ('removed' in entry) {
      const file = this.#files.get(entry.removed)
      if (file?.customId) this.#keysByCustomId.delete(file.customId)
      this.#files.delete(entry.removed)
      this.#routes.delete(entry.removed)
      this.callbacks.delete(entry.removed)
    } else if ('route' in entry) this.#routes.set(entry.route.key, entry.route)
    else if ('callback' in entry) this.callbacks.set(entry.callback.key, entry.callback)
    else {
      this.callbacks.delete(entry.called)
      this.#routes.delete(entry.called)
    }
  }

  #snapshot(): Entry[] {
    return [
      ...[...this.#files.values()].map((file) => ({ file })),
      ...[...this.#routes.values()].map((route) => ({ route })),
      ...[...this.callbacks.values()].map((callback) => ({ callback })),
    ]
  }
}
