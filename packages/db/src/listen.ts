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
/** A connection that was cut without a word looks open: it is asked this often, and given up when it doesn't answer in time. */
const ASK_EVERY_MS = 2_000
const ANSWER_WITHIN_MS = 2_000

/** Listens to a channel on a connection of its own and makes a new one when it is lost, until it is closed. */
export function listenTo(options: { url: string; applicationName: string; channel: string }, handlers: ListenHandlers): Listener {
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
    // A variable, because the library's types don't know `onnotify`. Its own `listen` doesn't tell when the connection is lost.
    const settings = {
      max: 1,
      max_lifetime: null,
      connect_timeout: 2,
      fetch_types: false,
      onnotice() {},
      onnotify: (_channel: string, payload: string) => handlers.onMessage(payload),
      onclose: () => lost.resolve(),
      connection: { application_name: options.applicationName },
    }
    const client = postgres(options.url, settings)
    const giveUp = () => lost.resolve()
    stop.signal.addEventListener('abort', giveUp)
    try {
      await client.unsafe(`listen ${options.channel}`)
      handlers.onListening(true)
      const asking = setInterval(() => void answersInTime(client).then((answers) => answers || giveUp()), ASK_EVERY_MS)
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

async function answersInTime(client: postgres.Sql): Promise<boolean> {
  const answered = client`select 1`.then(
    () => true,
    () => false,
  )
  return Promise.race([answered, wait(ANSWER_WITHIN_MS, false, { ref: false })])
}
