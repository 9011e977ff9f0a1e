/** A source of numbers in [0, 1) that gives the same row for the same text on every machine. */
export interface Random {
  next: () => number
  pick: <T>(choices: readonly [T, ...T[]]) => T
  between: (low: number, high: number) => number
}

export function randomFrom(text: string): Random {
  let state = 2_166_136_261
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619)
  // mulberry32: small, and good enough that neighbouring ids look nothing alike.
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return { next, pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0], between: (low, high) => low + next() * (high - low) }
}
