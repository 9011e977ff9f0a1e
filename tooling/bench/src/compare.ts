import { load, type Measure, type Target } from './load.ts'
import type { Row } from './bench.ts'

const WARM_UP_SECONDS = 6
const ROUND_SECONDS = 4
const ROUNDS = 5

/**
 * Measures a target against a baseline in turn (A B A B …), so that a machine that changes its speed changes it for both; medians, and the ratio
 * of requests per second round by round.
 */
export async function compare(target: Target, baseline: Target, aim: string): Promise<Row[]> {
  await load(baseline, WARM_UP_SECONDS)
  await load(target, WARM_UP_SECONDS)
  const a: Measure[] = []
  const b: Measure[] = []
  for (let round = 0; round < ROUNDS; round++) {
    a.push(await load(target, ROUND_SECONDS))
    b.push(await load(baseline, ROUND_SECONDS))
  }
  const ratio = median(a.map((measure, i) => measure.requestsPerSecond / (b[i]?.requestsPerSecond ?? Number.NaN)))
  return [
    { what: target.name, ...summary(a), ratio: ratio.toFixed(2), aim },
    { what: baseline.name, ...summary(b), ratio: '1', aim: '' },
  ]
}

function summary(measures: readonly Measure[]): Row {
  return {
    'requests/s': Math.round(median(measures.map((m) => m.requestsPerSecond))),
    'p50 ms': median(measures.map((m) => m.p50)),
    'p99 ms': median(measures.map((m) => m.p99)),
    'CPU µs/request': Math.round(median(measures.map((m) => m.cpuMicroseconds))),
    failed: measures.reduce((total, m) => total + m.failed, 0),
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
