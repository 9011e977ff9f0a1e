import { readFileSync } from 'node:fs'

import autocannon from 'autocannon'

export interface Target {
  name: string
  url: string
  headers?: Record<string, string>
  /** The process whose CPU time is counted. */
  pid: number
}

export interface Measure {
  requestsPerSecond: number
  p50: number
  p99: number
  /** CPU of the target's process, user and system, per request. */
  cpuMicroseconds: number
  failed: number
}

const CONNECTIONS = 16
/** Linux counts process time in these (USER_HZ). */
const TICKS_PER_SECOND = 100

/** Loads one target for some seconds. */
export async function load({ url, headers = {}, pid }: Target, seconds: number): Promise<Measure> {
  const before = cpuSeconds(pid)
  const { requests, latency, non2xx, errors, timeouts } = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds })
  const cpu = cpuSeconds(pid) - before
  return {
    requestsPerSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    cpuMicroseconds: (cpu * 1e6) / Math.max(1, requests.total),
    failed: non2xx + errors + timeouts,
  }
}

/** Time that a process and its threads have had on a processor. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}
