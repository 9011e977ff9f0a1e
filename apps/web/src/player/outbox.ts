import { mergeSpans, type Span } from './span-recorder.ts'

/** What one lesson still owes the server. */
export interface PendingWatch {
  lessonId: string
  spans: Span[]
  positionSeconds: number
}

/** `done`: the server has it. `later`: it may work another time. `refused`: it never will. */
export type Delivery = 'done' | 'later' | 'refused'

export interface Outbox {
  add(watch: PendingWatch): void
  /** Sends what is pending; what the server didn't take stays. Calls while one is under way do nothing. */
  flush(): Promise<void>
  /** What a closing page still has to hand over. */
  pending(): PendingWatch[]
}

/** The server takes so many spans at once. */
const MOST_SPANS = 50

/** A part of localStorage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Keeps what was watched on the device until the server has it (L3). The server merges spans, so sending one twice does no harm; losing one would.
 */
export function createOutbox(shelf: Shelf, owner: string, deliver: (watch: PendingWatch) => Promise<Delivery>): Outbox {
  const key = `lectern.watched.${owner}`
  let sending = false

  const read = (): PendingWatch[] => parsePending(shelf.getItem(key))
  const write = (pending: PendingWatch[]) => {
    try {
      if (pending.length === 0) shelf.removeItem(key)
      else shelf.setItem(key, JSON.stringify(pending))
    } catch {
      // A full or forbidden storage: watching goes on, and the next heartbeat carries what the recorder still has.
    }
  }
  const remove = (sent: PendingWatch) => {
    const rest = read().map((watch) => (watch.lessonId === sent.lessonId ? { ...watch, spans: without(watch.spans, sent.spans) } : watch))
    write(rest.filter((watch) => watch.lessonId !== sent.lessonId || watch.spans.length > 0 || watch.positionSeconds !== sent.positionSeconds))
  }

  return {
    pending: read,
    add(watch) {
      const all = read()
      const before = all.find(({ lessonId }) => lessonId === watch.lessonId)
      const merged = { ...watch, spans: mergeSpans([...(before?.spans ?? []), ...watch.spans]) }
      write([...all.filter(({ lessonId }) => lessonId !== watch.lessonId), merged])
    },
    async flush() {
      if (sending) return
      sending = true
      try {
        for (const watch of read()) {
          const part = { ...watch, spans: watch.spans.slice(0, MOST_SPANS) }
          if ((await deliver(part)) !== 'later') remove(part)
        }
      } finally {
        sending = false
      }
    },
  }
}

/** The parts of `spans` that `taken` doesn't cover. */
function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let rest: Span[] = spans.map(([from, to]) => [from, to])
  for (const [from, to] of taken) {
    rest = rest.flatMap(([a, b]): Span[] => [[a, Math.min(b, from)] satisfies Span, [Math.max(a, to), b] satisfies Span].filter(([x, y]) => y > x))
  }
  return mergeSpans(rest)
}

function parsePending(text: string | null): PendingWatch[] {
  if (text === null) return []
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter(isPendingWatch) : []
  } catch {
    return []
  }
}

function isPendingWatch(value: unknown): value is PendingWatch {
  return (
    typeof value === 'object' &&
    value !== null &&
    'lessonId' in value &&
    typeof value.lessonId === 'string' &&
    'positionSeconds' in value &&
    typeof value.positionSeconds === 'number' &&
    'spans' in value &&
    Array.isArray(value.spans) &&
    value.spans.every((span: unknown) => Array.isArray(span) && span.length === 2 && span.every((second: unknown) => Number.isInteger(second)))
  )
}
