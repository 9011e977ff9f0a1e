/**
 * How well two kinds of work can be told apart by their time: the chance that one run of the first takes longer than one of the second. 0.5 is not
 * at all, 0 and 1 are always. Both are run in turn, so that whatever else slows the machine slows both.
 */
export async function toldApart(rounds: number, first: (round: number) => Promise<unknown>, second: (round: number) => Promise<unknown>): Promise<number> {
  const times: { first: number[]; second: number[] } = { first: [], second: [] }
  for (let round = 0; round < rounds; round++) {
    const turns = [
      async () => times.first.push(await millisecondsOf(() => first(round))),
      async () => times.second.push(await millisecondsOf(() => second(round))),
    ]
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn()
  }
  return chanceOfLonger(times.first, times.second)
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

/** The statistic of the rank-sum test, as a share of all pairs. */
export function chanceOfLonger(first: readonly number[], second: readonly number[]): number {
  let longer = 0
  for (const a of first) for (const b of second) longer += a > b ? 1 : a === b ? 0.5 : 0
  return longer / (first.length * second.length)
}
