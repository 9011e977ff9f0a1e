import type { WireMoney } from '@lectern/kernel/money'

/** How a figure moved from the span before. `new`: there was nothing to compare with. */
export type Change = { kind: 'same' } | { kind: 'new' } | { kind: 'up' | 'down'; share: number }

/** Less than half a percent is no change that anybody could read. */
const LEAST = 0.005

export function changeOf(now: number, before: number): Change {
  if (now === before) return { kind: 'same' }
  if (before === 0) return { kind: 'new' }
  const share = (now - before) / before
  if (Math.abs(share) < LEAST) return { kind: 'same' }
  return { kind: share > 0 ? 'up' : 'down', share: Math.abs(share) }
}

/** Revenue in both spans side by side, one row per currency of either, in the order of now and then of before. */
export function revenueRows(now: readonly WireMoney[], before: readonly WireMoney[]): { now: WireMoney; before: WireMoney; change: Change }[] {
  const currencies = [...new Set([...now, ...before].map(({ currency }) => currency))]
  return currencies.map((currency) => {
    const of = (amounts: readonly WireMoney[]): WireMoney => amounts.find((amount) => amount.currency === currency) ?? { amount: '0', currency }
    const pair = { now: of(now), before: of(before) }
    // A ratio of minor units, only to be read as a rounded percentage.
    return { ...pair, change: changeOf(Number(pair.now.amount), Number(pair.before.amount)) }
  })
}
