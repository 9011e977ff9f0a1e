import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import postgres from 'postgres'

/** What is done with the messages of a channel. */
export interface ListenHandlers {
  onMessage(payload: string): void
  /** True from the moment that no message is missed; false as soon as one may be. */
  onListening(listening: boolean): void
}

export interface Listener {
  close(): Promise<void>
}

const RETRY_AFTER_MS = 200
/**
 * Whoever listens says something to themselves this often, and makes a new connection when they don't hear it in time: one that was cut without a word
 * looks open, and a pooler may take a `listen` and pass nothing on.
 */
const ASK_EVERY_MS = 2_000
const HEAR_WITHIN_MS = 2_000
const OWN = 'heard:'

/** Listens to a channel on a connection of its own and makes a new one when it is lost, until it is closed. */
export function listenTo(options: { url: string; applicationName: string; channel: string }, handlers: ListenHandlers): Listener {
  const { channel } = options
  const stop = new AbortController()
  const running = keepListening()

  async function keepListening(): Promise<void> {
    while (!stop.signal.aborted) {
      await listenOnce()
      await wait(RETRY_AFTER_MS, undefined, { signal: stop.signal, ref: false }).catch(() => {})
    }
  }

  /** Ends when the connection is lost, or couldn't be made. */
  async function listenOnce(): Promise<void> {
    const lost = Promise.withResolvers<void>()
    const heard = new Map<string, () => void>()
    // A variable, because the library's types don't know `onnotify`. Its own `listen` doesn't tell when the connection is lost.
    const settings = {
      max: 1,
      max_lifetime: null,
      connect_timeout: 2,
      fetch_types: false,
      onnotice() {},
      onnotify(_channel: string, payload: string) {
        if (payload.startsWith(OWN)) heard.get(payload)?.()
        else handlers.onMessage(payload)
      },
      onclose: () => lost.resolve(),
      connection: { application_name: `${options.applicationName}-listen` },
    }
    const client = postgres(options.url, settings)

    async function hearsItself(): Promise<boolean> {
      const said = `${OWN}${randomUUID()}`
      const hearing = Promise.withResolvers<boolean>()
      heard.set(said, () => hearing.resolve(true))
      client`select pg_notify(${channel}, ${said})`.catch(() => hearing.resolve(false))
      const hears = await Promise.race([hearing.promise, wait(HEAR_WITHIN_MS, false, { ref: false }), lost.promise.then(() => false)])
      heard.delete(said)
      return hears
    }

    const giveUp = () => {
      lost.resolve()
      // Also ends an attempt that is still waiting for an answer.
      void client.end({ timeout: 0 })
    }
    stop.signal.addEventListener('abort', giveUp)
    try {
      await client.unsafe(`listen ${channel}`)
      if (!(await hearsItself())) return
      handlers.onListening(true)
      const asking = setInterval(() => void hearsItself().then((hears) => hears || giveUp()), ASK_EVERY_MS)
      asking.unref()
      await lost.promise
      clearInterval(asking)
    } catch {
      // Away: tried again by the loop.
    } finally {
      stop.signal.removeEventListener('abort', giveUp)
      handlers.onListening(false)
      await client.end({ timeout: 0 })
    }
  }

  return {
    async close() {
      stop.abort()
      await running
    },
  }
}
