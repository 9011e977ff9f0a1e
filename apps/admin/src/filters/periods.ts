import { dayParam } from '../lib/plain-search.ts'

export const PERIODS = [7, 30, 90, 365] as const
export type Period = (typeof PERIODS)[number]

export const USUAL_PERIOD: Period = 30

const DAY_MS = 86_400_000
/** What the server takes. */
const MOST_DAYS = 732

/** What the address of the dashboard may say: how far back from today, or two days. */
export interface DashboardSearch {
  days?: Period | undefined
  from?: string | undefined
  to?: string | undefined
}

/** UTC days; the last one counts. */
export interface Span {
  from: string
  to: string
}

export function readDashboardSearch(search: Record<string, unknown>): DashboardSearch {
  const from = dayParam(search['from'])
  const to = dayParam(search['to'])
  if (from !== undefined && to !== undefined && from <= to && lengthOf({ from, to }) <= MOST_DAYS) return { from, to }
  const days = PERIODS.find((period) => period !== USUAL_PERIOD && String(period) === String(search['days']))
  return days === undefined ? {} : { days }
}

/** The days that an address stands for today. */
export function spanOf({ days = USUAL_PERIOD, from, to }: DashboardSearch, now: Date): Span {
  return from !== undefined && to !== undefined ? { from, to } : lastDays(days, now)
}

/** The last UTC days, today included. */
function lastDays(days: Period, now: Date): Span {
  return { from: dayAt(now.getTime() - (days - 1) * DAY_MS), to: dayAt(now.getTime()) }
}

/** As many days right before. */
export function spanBefore(span: Span): Span {
  const start = Date.parse(span.from)
  return { from: dayAt(start - lengthOf(span) * DAY_MS), to: dayAt(start - DAY_MS) }
}

export function lengthOf({ from, to }: Span): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1
}

export function isTooLong(span: Span): boolean {
  return lengthOf(span) > MOST_DAYS
}

function dayAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
