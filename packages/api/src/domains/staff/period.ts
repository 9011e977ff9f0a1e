const DAY_MS = 86_400_000

/** UTC days from `from` to `to`, both included, as moments: the first one, and the one that they end before. */
export interface Period {
  start: string
  end: string
}

export function periodOf(from: string, to: string): Period {
  return { start: momentOf(Date.parse(from)), end: momentOf(Date.parse(to) + DAY_MS) }
}

/** As many days, right before. */
export function periodBefore({ start, end }: Period): Period {
  const [startMs, endMs] = [Date.parse(start), Date.parse(end)]
  return { start: momentOf(startMs - (endMs - startMs)), end: start }
}

const momentOf = (ms: number) => new Date(ms).toISOString()
