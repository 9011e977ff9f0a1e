export const PERIODS = [7, 30, 90, 365] as const
export type Period = (typeof PERIODS)[number]

export const USUAL_PERIOD: Period = 30

/** What the address of the dashboard may say. */
export interface DashboardSearch {
  days?: Period | undefined
}

export function readDashboardSearch(search: Record<string, unknown>): DashboardSearch {
  const days = PERIODS.find((period) => period !== USUAL_PERIOD && String(period) === String(search['days']))
  return days === undefined ? {} : { days }
}

/** The last UTC days, today included. */
export function lastDays(days: Period, now: Date): { from: string; to: string } {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  return { from: day(now.getTime() - (days - 1) * 86_400_000), to: day(now.getTime()) }
}
