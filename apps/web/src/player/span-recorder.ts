/** A half-open span of whole seconds that were played: [from, to). */
export type Span = [from: number, to: number]

/** Between two reports of a playing video no more than this passes, also at double speed in a tab in the background. */
const LONGEST_STEP_SECONDS = 4

export interface SpanRecorder {
  /** The video is at `position` and playing. */
  advance(position: number): void
  /** Playing stopped or jumped: what follows is another span. */
  interrupt(): void
  /** Hands over what was played since the last call, in whole seconds. A span that is still going on is continued. */
  take(): Span[]
}

/** Turns the positions of a playing video into the spans that were really watched. */
export function createSpanRecorder(): SpanRecorder {
  let open: { from: number; to: number } | null = null
  let closed: Span[] = []

  const interrupt = () => {
    if (open) closed.push([Math.floor(open.from), Math.round(open.to)])
    open = null
  }

  return {
    interrupt,
    advance(position) {
      const continues = open !== null && position >= open.to && position - open.to <= LONGEST_STEP_SECONDS
      if (open && continues) open.to = position
      else {
        interrupt()
        open = { from: position, to: position }
      }
    },
    take() {
      const spans = closed
      closed = []
      if (open) {
        const from = Math.floor(open.from)
        const to = Math.floor(open.to)
        if (to > from) {
          spans.push([from, to])
          open.from = to
        }
      }
      return mergeSpans(spans)
    },
  }
}

/** The union of spans, in order; empty ones disappear. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const [from, to] of spans.filter((span) => span[1] > span[0]).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}
