/** When the data of the page is old because its source is away: since when. */
export interface Staleness {
  since: () => string | null
  /** Notes an answer: `null` when it was fresh. */
  note: (since: string | null) => void
  subscribe: (listener: () => void) => () => void
}

export function createStaleness(): Staleness {
  let since: string | null = null
  const listeners = new Set<() => void>()
  return {
    since: () => since,
    note(next) {
      if (next === since) return
      since = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
