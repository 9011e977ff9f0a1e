/**
 * How many slips of the finger lie between two words: a letter too many, too few, another one, or two neighbours swapped (optimal string alignment).
 */
export function slipsBetween(a: string, b: string): number {
  const from = Array.from(a)
  const to = Array.from(b)
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  from.forEach((letter, row) => {
    const current = [row + 1]
    to.forEach((other, column) => {
      const same = letter === other ? 0 : 1
      let slips = Math.min((last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, (last[column] ?? 0) + same)
      if (row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other) slips = Math.min(slips, (beforeLast[column - 1] ?? 0) + 1)
      current.push(slips)
    })
    beforeLast = last
    last = current
  })
  return last[to.length] ?? 0
}

const LONG_WORD = 6

/** The word that was probably meant: the nearest one within one slip, or two in a long word; null when none is so near. */
export function probablyMeant(typed: string, known: readonly string[]): string | null {
  const allowed = Array.from(typed).length >= LONG_WORD ? 2 : 1
  const near = known
    .map((word) => ({ word, slips: slipsBetween(typed, word), sameStart: word.codePointAt(0) === typed.codePointAt(0) ? 0 : 1 }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips || a.sameStart - b.sameStart || (a.word < b.word ? -1 : 1))
  return near[0]?.word ?? null
}
