import { HttpError } from './http.ts'
import { sign } from './signing.ts'
import type { PendingCallback, StoredFile, UploadState } from './state.ts'

export interface CallbackOptions {
  apiKey: string
  /** This server's address, to which the app posts its answer. */
  origin(): string
  urlsOf(key: string): Record<string, string>
  retryBaseMs: number
  /** How long the app may take after it accepted a callback until the callback is sent again. */
  answerTimeoutMs: number
  /** How long a browser waits for the app's answer. */
  browserTimeoutMs: number
  log(line: string): void
}

const LONGEST_WAIT_MS = 60_000
const MAX_ATTEMPTS = 40

/**
 * Tells the app that a file has come, until the app posts its result: a server that was restarted after it
 * accepted a callback, but before it acted on it, is told again.
 */
export class Callbacks {
  readonly #state: UploadState
  readonly #options: CallbackOptions
  readonly #running = new Set<string>()
  readonly #waiting = new Map<string, Set<() => void>>()
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(state: UploadState, options: CallbackOptions) {
    this.#state = state
    this.#options = options
  }

  /** Starts what is due, also after a restart. */
  schedule(): void {
    clearTimeout(this.#timer)
    if (this.#closed) return
    const due = [...this.#state.callbacks.values()].filter(({ key }) => !this.#running.has(key))
    if (due.length === 0) return
    const next = Math.min(...due.map(({ nextAt }) => nextAt))
    this.#timer = setTimeout(() => this.#sendDue(), Math.max(0, next - Date.now()))
  }

  /** The app's answer for a file, once it is there; a browser that waits too long is told so and may ask again. */
  async resultFor(key: string): Promise<unknown> {
    if (this.#state.callbacks.has(key) && this.#state.routeOf(key)?.awaitServerData !== false) {
      await this.#confirmed(key, this.#options.browserTimeoutMs)
      if (this.#state.callbacks.has(key)) throw new HttpError(504, 'The file is stored, but the app has not confirmed it yet')
    }
    return this.#state.find(key)?.serverData ?? null
  }

  /** The app posts what it made of the file. */
  accept(key: string, serverData: unknown): void {
    const file = this.#state.find(key)
    if (file) this.#state.save({ file: { ...file, serverData } }, { called: key })
    this.#wake(key)
  }

  /** Tells the app once that an upload was refused. */
  async reportFailure(key: string, message: string): Promise<void> {
    await this.#post(key, 'error', { fileKey: key, error: message })
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    for (const key of this.#waiting.keys()) this.#wake(key)
  }

  #sendDue(): void {
    for (const callback of this.#state.callbacks.values()) {
      if (callback.nextAt > Date.now() || this.#running.has(callback.key)) continue
      this.#running.add(callback.key)
      void this.#attempt(callback).finally(() => {
        this.#running.delete(callback.key)
        this.schedule()
      })
    }
    this.schedule()
  }

  async #attempt({ key, attempt }: PendingCallback): Promise<void> {
    const file = this.#state.find(key)
    const route = this.#state.routeOf(key)
    // Without a route (the app announces it after the browser got its URL) there is nobody to call yet.
    const accepted = file && route ? await this.#post(key, 'callback', this.#bodyOf(file, route.metadata)) : false
    if (accepted && route?.awaitServerData) await this.#confirmed(key, this.#options.answerTimeoutMs)
    if (this.#closed || !this.#state.callbacks.has(key)) return
    const done = (accepted && route?.awaitServerData === false) || attempt + 1 >= MAX_ATTEMPTS
    if (done) this.#state.save({ called: key })
    else this.#state.save({ callback: { key, attempt: attempt + 1, nextAt: Date.now() + Math.min(this.#options.retryBaseMs * 2 ** attempt, LONGEST_WAIT_MS) } })
    this.#options.log(`callback ${key}: ${done ? 'done' : `attempt ${attempt + 1} not confirmed`}`)
  }

  #bodyOf(file: StoredFile, metadata: unknown) {
    const { serverData: _data, acl: _acl, disposition: _disposition, uploadedAt: _at, ...described } = file
    return { status: 'uploaded', metadata, origin: this.#options.origin(), file: { ...described, ...this.#options.urlsOf(file.key) } }
  }

  async #post(key: string, hook: 'callback' | 'error', body: object): Promise<boolean> {
    const route = this.#state.routeOf(key)
    if (!route) return false
    const payload = JSON.stringify(body)
    const url = new URL(route.callbackUrl)
    url.searchParams.set('slug', route.callbackSlug)
    try {
      const response = await fetch(url, {
        method: 'POST',
        body: payload,
        signal: AbortSignal.timeout(this.#options.answerTimeoutMs),
        headers: { 'content-type': 'application/json', 'uploadthing-hook': hook, 'x-uploadthing-signature': sign(this.#options.apiKey, payload) },
      })
      await response.body?.cancel()
      return response.ok
    } catch {
      return false
    }
  }

  /** Resolves when the callback is confirmed or the time is over. */
  async #confirmed(key: string, timeoutMs: number): Promise<void> {
    if (!this.#state.callbacks.has(key)) return
    await new Promise<void>((resolve) => {
      const wakers = this.#waiting.get(key) ?? new Set()
      this.#waiting.set(key, wakers)
      const timer = setTimeout(finish, timeoutMs)
      function finish(): void {
        clearTimeout(timer)
        wakers.delete(finish)
        resolve()
      }
      wakers.add(finish)
    })
  }

  #wake(key: string): void {
    for (const wake of this.#waiting.get(key) ?? []) wake()
    this.#waiting.delete(key)
  }
}
