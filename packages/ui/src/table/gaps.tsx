/** A stretch of a long list: a row that is drawn, or the height of those before it that aren't. */
export type Stretch = { kind: 'row'; index: number } | { kind: 'gap'; key: string; height: number }

/** The drawn rows in order with what stands for the others between them; `start` and `end` are distances from the top of the list. */
export function withGaps(drawn: readonly { index: number; start: number; end: number }[], total: number): Stretch[] {
  const stretches: Stretch[] = []
  let reached = 0
  for (const { index, start, end } of drawn) {
    if (start > reached) stretches.push({ kind: 'gap', key: `before ${index}`, height: start - reached })
    stretches.push({ kind: 'row', index })
    reached = end
  }
  if (total > reached) stretches.push({ kind: 'gap', key: 'after', height: total - reached })
  return stretches
}

/** Indexes of a list in order, with some more that must not be missing. */
export function including(indexes: readonly number[], more: readonly number[]): number[] {
  const known = new Set(indexes)
  const missing = more.filter((index) => index >= 0 && !known.has(index))
  return missing.length === 0 ? [...indexes] : [...new Set([...indexes, ...missing])].sort((a, b) => a - b)
}
